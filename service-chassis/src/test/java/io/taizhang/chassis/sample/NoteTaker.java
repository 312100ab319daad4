package io.taizhang.chassis.sample;

import io.taizhang.chassis.messaging.event.Event;
import io.taizhang.chassis.messaging.event.EventJson;
import io.taizhang.chassis.messaging.inbox.EventConsumer;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Notes down what the issue topic says; stumbles over two bodies. */
@Singleton
public class NoteTaker implements EventConsumer {

  /** The one type it listens to. */
  public static final String TYPE = "io.taizhang.issue.noted.v1";

  /** A body that it can never note down. */
  public static final String POISON = "poison";

  /** A body that it can note down only at the third attempt. */
  public static final String BUSY = "busy";

  record Noted(String body) {}

  private final Notes notes;
  private final EventJson json;
  private final AtomicInteger attempts = new AtomicInteger();

  NoteTaker(Notes notes, EventJson json) {
    this.notes = notes;
    this.json = json;
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
    if (body.equals(POISON)) {
      throw new IllegalArgumentException("cannot be noted");
    }
    if (body.equals(BUSY) && attempts.incrementAndGet() < 3) {
      throw new IllegalStateException(new SQLException("serialization failure", "40001"));
    }
    notes.persist(new Note(event.id(), event.key(), body));
  }
}
