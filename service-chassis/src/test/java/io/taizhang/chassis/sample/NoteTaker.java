package io.taizhang.chassis.sample;

import io.taizhang.chassis.messaging.event.Event;
import io.taizhang.chassis.messaging.event.EventJson;
import io.taizhang.chassis.messaging.inbox.EventConsumer;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Notes down what the issue topic says; stumbles over two bodies. */
@Singleton
public class NoteTaker implements EventConsumer {

  /** The one type it listens to. */
  public static final String TYPE = "io.taizhang.issue.noted.v1";

  /** A body that it can never note down. */
  public static final String POISON = "poison";

  /** A body that it can note down only at the third attempt. */
  public static final String BUSY = "busy";

  /** A body that breaks more than the event. */
  public static final String LINKAGE = "linkage";

  record Noted(String body) {}

  private final Notes notes;
  private final EventJson json;
  private final AtomicInteger attempts = new AtomicInteger();
  private final Map<String, Consumer<String>> mishaps = new ConcurrentHashMap<>();

  NoteTaker(Notes notes, EventJson json) {
    this.notes = notes;
    this.json = json;
  }

  /** From now on this befalls the bodies of a key; nothing may befall them either. */
  public void arrange(String key, Consumer<String> mishap) {
    mishaps.put(key, mishap);
  }

  @Override
  public String name() {
    return "sample-notes";
  }

  @Override
  public String topic() {
    return "taizhang.issue.v1";
  }

  @Override
  public Set<String> types() {
    return Set.of(TYPE);
  }

  @Override
  public void on(Event event) {
    String body = json.data(event, Noted.class).body();
    mishaps.getOrDefault(event.key(), ignored -> {}).accept(body);
    if (body.equals(LINKAGE)) {
      throw new NoClassDefFoundError("gone since the last release");
    }
    if (body.equals(POISON)) {
      throw new IllegalArgumentException("cannot be noted");
    }
    if (body.equals(BUSY) && attempts.incrementAndGet() < 3) {
      throw new IllegalStateException(new SQLException("serialization failure", "40001"));
    }
    notes.persist(new Note(event.id(), event.key(), body));
  }
}
