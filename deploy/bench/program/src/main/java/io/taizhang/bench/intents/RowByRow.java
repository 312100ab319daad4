package io.taizhang.bench.intents;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What the service leaves of each due rung, written a row at a time by prepared statements with
 * {@code ON CONFLICT}, and committed by as many rungs as the engine takes at most. Texts, event and
 * address are copied, nothing is looked up or rendered.
 */
final class RowByRow {

  private static final int BATCH = 2_000;
  private static final String DUE =
      "select id, clock_id from deadline where armed_at = ? order by armed_at, id limit ?";
  private static final String INTENT =
      """
      insert into intent
        (id, clock_id, rung, revision, effect, armed_at, fired_at, region_path, ladder_id, told)
      select uuidv7(), clock_id, rung, revision, effect, armed_at, now(), region_path, ladder_id, 1
        from deadline where id = ?
      on conflict (clock_id, rung, revision, withdrawn_at) do nothing
      returning id
      """;
  private static final String STREAM =
      """
      insert into stream (stream_key, seq) values (?, 1)
      on conflict (stream_key) do update set seq = stream.seq + 1
      """;
  private static final String EVENT =
      """
      insert into outbox (topic, stream_key, sequence, event_id, event_type, region_path, payload)
      select topic, ?, 1, uuidv7(), event_type, region_path, payload
        from event_log order by position limit 1
      """;
  private static final String MESSAGE =
      """
      insert into message
        (id, intent_id, clock_id, rung, revision, region_path, recipient_kind, recipient_key,
         subject_type, subject_id, title, stage, heading, text, mail, sms, created_at)
      select ?, ?, ?, rung, revision, region_path, recipient_kind, recipient_key, subject_type,
             subject_id, title, stage, heading, text, mail, sms, now()
        from message where id = ?
      """;
  private static final String DELIVERY =
      """
      insert into delivery
        (id, message_id, channel, address, status, attempts, next_attempt_at, contact_id,
         address_print, urgent, not_before)
      select uuidv7(), ?, channel, address, 'PENDING', 0, now(), contact_id, address_print, urgent,
             '2100-01-01'
        from delivery where message_id = ?
      """;
  private static final String GONE = "delete from deadline where id = ?";

  private RowByRow() {}

  private record Due(UUID deadline, UUID clock) {}

  /** Fires all rungs of that instant and says how many intents they made. */
  static long fire(Connection connection, OffsetDateTime at) throws SQLException {
    connection.setAutoCommit(false);
    long made = 0;
    UUID like = message(connection);
    for (List<Due> due = due(connection, at); !due.isEmpty(); due = due(connection, at)) {
      try (PreparedStatement intent = connection.prepareStatement(INTENT);
          PreparedStatement stream = connection.prepareStatement(STREAM);
          PreparedStatement event = connection.prepareStatement(EVENT);
          PreparedStatement message = connection.prepareStatement(MESSAGE);
          PreparedStatement delivery = connection.prepareStatement(DELIVERY);
          PreparedStatement gone = connection.prepareStatement(GONE)) {
        for (Due one : due) {
          intent.setObject(1, one.deadline());
          try (ResultSet fresh = intent.executeQuery()) {
            if (fresh.next()) {
              UUID id = UUID.randomUUID();
              run(stream, one.clock().toString());
              run(event, one.clock().toString());
              run(message, id, fresh.getObject(1, UUID.class), one.clock(), like);
              run(delivery, id, like);
              made++;
            }
          }
          run(gone, one.deadline());
        }
      }
      connection.commit();
    }
    return made;
  }

  private static void run(PreparedStatement statement, Object... values) throws SQLException {
    for (int place = 0; place < values.length; place++) {
      statement.setObject(place + 1, values[place]);
    }
    if (statement.executeUpdate() != 1) {
      throw new IllegalStateException("wrote no row: " + statement);
    }
  }

  private static UUID message(Connection connection) throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement("select message_id from delivery order by id limit 1");
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getObject(1, UUID.class);
    }
  }

  private static List<Due> due(Connection connection, OffsetDateTime at) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(DUE)) {
      select.setObject(1, at);
      select.setInt(2, BATCH);
      try (ResultSet rows = select.executeQuery()) {
        List<Due> found = new ArrayList<>();
        while (rows.next()) {
          found.add(new Due(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class)));
        }
        return found;
      }
    }
  }
}
