package io.taizhang.notification.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.web.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * New messages as server-sent events (WHATWG HTML, 9.2): {@code ready} first, then a {@code
 * message} each, its id the message's. A message may become visible a little after a later one, so
 * each look goes some seconds back and passes over what was told; whoever comes again may be told
 * the last seconds once more and knows them by their ids.
 */
@ApplicationScoped
class InboxStream {

  private static final long BACK_MILLIS = 10_000;
  private static final int TIMESTAMP_SHIFT = 16;
  private static final int AT_A_TIME = 100;
  private static final int REMEMBERED = 10_000;
  private static final Duration BETWEEN = Duration.ofSeconds(1);
  private static final int ROUNDS_PER_SIGN_OF_LIFE = 10;

  private final Inbox inbox;
  private final ObjectMapper json;
  private final Duration longest;
  private volatile boolean closed;

  /**
   * @param longest after this a stream ends and its reader comes again, with a token that holds
   */
  InboxStream(
      Inbox inbox,
      ObjectMapper json,
      @ConfigProperty(name = "taizhang.inbox.longest-stream", defaultValue = "5m")
          Duration longest) {
    this.inbox = inbox;
    this.json = json;
    this.longest = longest;
  }

  void stop(@Observes ShutdownEvent event) {
    closed = true;
  }

  /**
   * Where to begin.
   *
   * @param at the id that {@code ready} bears
   * @param told what is not to be told again
   */
  record Start(UUID at, Set<UUID> told) {}

  /** After the message named, else after the last one now. */
  Start start(Caller who, @Nullable UUID last) {
    UUID at = last == null ? Ids.next() : last;
    Set<UUID> told = new HashSet<>();
    told.add(at);
    if (last == null) {
      inbox.after(who, back(at), AT_A_TIME).forEach(message -> told.add(message.id()));
    }
    return new Start(at, told);
  }

  /** Writes until real time is up, the reader is gone or the service stops. */
  void follow(Caller who, Start start, @Nullable Integer seconds, OutputStream out)
      throws IOException {
    Duration wanted = seconds == null ? longest : Duration.ofSeconds(seconds);
    Duration asked = wanted.compareTo(longest) < 0 ? wanted : longest;
    long end = System.nanoTime() + asked.toNanos();
    UUID newest = start.at();
    Set<UUID> told = start.told();
    out.write(event("ready", newest, "{}"));
    out.flush();
    for (int round = 1; System.nanoTime() < end && !closed; round++) {
      newest = some(who, newest, told, out);
      if (round % ROUNDS_PER_SIGN_OF_LIFE == 0) {
        out.write(": \n\n".getBytes(UTF_8));
      }
      out.flush();
      LockSupport.parkNanos(Math.min(BETWEEN.toNanos(), Math.max(1, end - System.nanoTime())));
    }
  }

  private UUID some(Caller who, UUID newest, Set<UUID> told, OutputStream out) throws IOException {
    UUID at = newest;
    UUID from = back(newest);
    List<MessageView> page;
    do {
      page = inbox.after(who, from, AT_A_TIME);
      for (MessageView message : page) {
        from = message.id();
        if (told.add(message.id())) {
          out.write(event("message", message.id(), json.writeValueAsString(message)));
          at = message.id().compareTo(at) > 0 ? message.id() : at;
        }
      }
    } while (page.size() == AT_A_TIME);
    if (told.size() > REMEMBERED) {
      UUID floor = back(at);
      told.removeIf(id -> id.compareTo(floor) < 0);
    }
    return at;
  }

  /** The smallest id of some seconds before; ids are UUIDv7 and begin with the milliseconds. */
  private static UUID back(UUID id) {
    long millis = (id.getMostSignificantBits() >>> TIMESTAMP_SHIFT) - BACK_MILLIS;
    return new UUID(Math.max(0, millis) << TIMESTAMP_SHIFT, 0);
  }

  private static byte[] event(String name, UUID id, String data) {
    return "event: %s\nid: %s\ndata: %s\n\n".formatted(name, id, data).getBytes(UTF_8);
  }
}
