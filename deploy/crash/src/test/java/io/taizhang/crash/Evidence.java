package io.taizhang.crash;

import io.taizhang.crash.history.Attempt;
import io.taizhang.crash.history.Books;
import io.taizhang.crash.history.History;
import io.taizhang.crash.history.Logged;
import io.taizhang.crash.history.Message;
import io.taizhang.crash.history.Published;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads everything that a settled suite holds: by SQL, off Kafka, from the feeds. */
final class Evidence {
  private static final String LOG =
      "select position, topic, stream_key, sequence, event_id, payload"
          + " from event_log order by position";

  private final Map<String, Database> databases;
  private final Topic topic;
  private final Feeds feeds;

  Evidence(Map<String, Database> databases, Topic topic, Feeds feeds) {
    this.databases = databases;
    this.topic = topic;
    this.feeds = feeds;
  }

  History with(List<Attempt> attempts) {
    List<Published> published = topic.all();
    return new History(
        attempts,
        new TracesLeft(databases).all(),
        published,
        databases.keySet().stream().map(this::books).toList(),
        Stream.of(new Consequences(databases, published).all(), new Papers(databases).all())
            .flatMap(List::stream)
            .toList(),
        new Replicas(databases).all());
  }

  private Books books(String service) {
    Database database = databases.get(service);
    Map<String, Long> counters = new HashMap<>();
    database
        .map("select stream_key, seq from stream")
        .forEach((key, seq) -> counters.put(key, Long.valueOf(seq)));
    return new Books(
        service,
        database.rows(LOG).stream().map(Evidence::logged).toList(),
        feeds.of(service),
        database.number("select last_position from relay"),
        database.number("select count(*) from outbox"),
        database.number("select count(*) from inbox_parked"),
        counters);
  }

  private static Logged logged(List<String> row) {
    return new Logged(
        Long.parseLong(row.get(0)),
        new Message(row.get(1), row.get(2), Long.parseLong(row.get(3)), row.get(4), row.get(5)));
  }
}
