package io.taizhang.chassis.messaging.outbox;

import io.taizhang.chassis.messaging.event.Event;
import io.taizhang.chassis.messaging.event.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Writes what a transaction tells. The counter row of the ordering key is taken first, so sequences
 * are gapless per key and ids follow commit order per key; one statement does it, and writes the
 * number it took into the envelope.
 */
@ApplicationScoped
class OutboxRows {

  private static final String ONE =
      """
      with next as (
        insert into stream (stream_key, seq) values (?, 1)
        on conflict (stream_key) do update set seq = stream.seq + 1
        returning seq
      )
      insert into outbox (topic, stream_key, sequence, event_id, event_type, region_path, payload)
      select ?, ?, seq, ?, ?, ?, ? || seq || ? from next
      """;

  /**
   * The same for many: each counter moves once, by as many as there are events of it. All who write
   * take their counters in one order and never wait for each other in a ring.
   */
  private static final String MANY =
      """
      with told as (
        select * from unnest(?::text[], ?::text[], ?::text[], ?::uuid[], ?::text[], ?::text[],
                             ?::text[], ?::text[])
          with ordinality
            as t (counter, topic, stream_key, event_id, event_type, region_path, head, tail, place)
      ), next as (
        insert into stream (stream_key, seq)
        select counter, count(*) from told group by counter order by counter
        on conflict (stream_key) do update set seq = stream.seq + excluded.seq
        returning stream_key as counter, seq
      ), numbered as (
        select told.*,
               next.seq - count(*) over (partition by counter)
                 + row_number() over (partition by counter order by place) as number
          from told join next using (counter)
      )
      insert into outbox (topic, stream_key, sequence, event_id, event_type, region_path, payload)
      select topic, stream_key, number, event_id, event_type, region_path, head || number || tail
        from numbered
       order by place
      """;

  /**
   * An event on its way into the outbox.
   *
   * @param topic where it goes
   * @param counter what numbers it
   */
  record Letter(String topic, String counter, Event event, EventJson.Around envelope) {}

  private final DataSource dataSource;

  OutboxRows(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  void insert(List<Letter> letters) {
    try (Connection connection = dataSource.getConnection()) {
      if (letters.size() == 1) {
        insert(connection, letters.getFirst());
      } else {
        insertAll(connection, letters);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the outbox could not be written", e);
    }
  }

  private static void insert(Connection connection, Letter letter) throws SQLException {
    Event event = letter.event();
    try (PreparedStatement append = connection.prepareStatement(ONE)) {
      append.setString(1, letter.counter());
      append.setString(2, letter.topic());
      append.setString(3, event.key());
      append.setObject(4, event.id());
      append.setString(5, event.type());
      append.setString(6, event.region());
      append.setString(7, letter.envelope().before());
      append.setString(8, letter.envelope().after());
      append.executeUpdate();
    }
  }

  private static void insertAll(Connection connection, List<Letter> letters) throws SQLException {
    try (PreparedStatement append = connection.prepareStatement(MANY)) {
      append.setArray(1, texts(connection, letters, Letter::counter));
      append.setArray(2, texts(connection, letters, Letter::topic));
      append.setArray(3, texts(connection, letters, letter -> letter.event().key()));
      append.setArray(
          4,
          connection.createArrayOf(
              "uuid", letters.stream().map(letter -> letter.event().id()).toArray()));
      append.setArray(5, texts(connection, letters, letter -> letter.event().type()));
      append.setArray(6, texts(connection, letters, letter -> letter.event().region()));
      append.setArray(7, texts(connection, letters, letter -> letter.envelope().before()));
      append.setArray(8, texts(connection, letters, letter -> letter.envelope().after()));
      append.executeUpdate();
    }
  }

  /** Of strings and of nothing wider: only these the driver sends as they are. */
  private static Array texts(
      Connection connection, List<Letter> letters, Function<Letter, String> value)
      throws SQLException {
    return connection.createArrayOf("text", letters.stream().map(value).toArray(String[]::new));
  }
}
