package io.taizhang.ledger.board;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.taizhang.chassis.messaging.event.EventJson;
import io.taizhang.chassis.messaging.feed.Feed;
import io.taizhang.chassis.messaging.feed.FeedEvent;
import io.taizhang.chassis.messaging.feed.FeedPage;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Scopes;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells of the wall's changes as server-sent events (WHATWG HTML, 9.2): {@code ready} first, then a
 * {@code tile} for each project of which anything was published, as it stands at that moment. The
 * ids are positions of the service's event log, so whoever comes again with the last one misses
 * nothing. That a clock runs over is no event: the tile's {@code dueAt} tells it beforehand.
 */
@ApplicationScoped
class BoardStream {

  private static final int EVENTS_AT_A_TIME = 200;
  private static final byte[] ALIVE = ": \n\n".getBytes(UTF_8);

  private final Scopes scopes;
  private final Feed feed;
  private final BoardReader board;
  private final BoardConfig config;
  private final EventJson events;
  private final ObjectMapper json;

  BoardStream(
      Scopes scopes,
      Feed feed,
      BoardReader board,
      BoardConfig config,
      EventJson events,
      ObjectMapper json) {
    this.scopes = scopes;
    this.feed = feed;
    this.board = board;
    this.config = config;
    this.events = events;
    this.json = json;
  }

  /** Who follows which part of the wall. */
  record Follower(Caller caller, @Nullable String region) {}

  /**
   * Where to go on: after the position named, else after the last one now.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 when the region is not the caller's
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 410 when events after it have been removed
   */
  long position(Follower who, @Nullable Long last) {
    scopes.of(who.caller(), who.region());
    if (last == null) {
      return feed.head();
    }
    feed.read(who.caller(), last, 1, Duration.ZERO, List.of());
    return last;
  }

  /** Writes until real time is up, the reader is gone or the service stops. */
  void follow(Follower who, long after, @Nullable Duration asked, OutputStream out)
      throws IOException {
    Duration longest = config.longestStream();
    Duration told = asked == null || asked.compareTo(longest) > 0 ? longest : asked;
    long end = System.nanoTime() + told.toNanos();
    long position = after;
    out.write(message("ready", position, "{}"));
    out.flush();
    for (long left = told.toNanos(); left > 0 && !feed.closed(); left = end - System.nanoTime()) {
      FeedPage page =
          feed.read(who.caller(), position, EVENTS_AT_A_TIME, patience(left), List.of());
      position = page.next();
      out.write(changes(who, page));
      out.flush();
    }
  }

  private Duration patience(long left) {
    return Duration.ofNanos(Math.min(left, config.heartbeat().toNanos()));
  }

  private byte[] changes(Follower who, FeedPage page) throws IOException {
    List<Board.Tile> tiles = board.read(who.caller(), who.region(), projects(page));
    StringBuilder text = new StringBuilder();
    for (Board.Tile tile : tiles) {
      text.append(new String(message("tile", page.next(), written(tile)), UTF_8));
    }
    return tiles.isEmpty() ? ALIVE : text.toString().getBytes(UTF_8);
  }

  /** Everything inside a project has the project's id for its key. */
  private Set<UUID> projects(FeedPage page) {
    return page.events().stream()
        .map(FeedEvent::event)
        .map(text -> events.read(text).key())
        .flatMap(key -> id(key).stream())
        .collect(toCollection(LinkedHashSet::new));
  }

  private static Optional<UUID> id(String key) {
    return Stream.of(key).filter(text -> text.length() == 36).map(UUID::fromString).findFirst();
  }

  private String written(Board.Tile tile) throws JsonProcessingException {
    return json.writeValueAsString(tile);
  }

  private static byte[] message(String event, long id, String data) {
    return "event: %s\nid: %d\ndata: %s\n\n".formatted(event, id, data).getBytes(UTF_8);
  }
}
