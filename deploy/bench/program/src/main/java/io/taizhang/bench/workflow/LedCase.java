package io.taizhang.bench.workflow;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A case that the service has led to its end: all its rows, by the transactions that left them.
 *
 * @param steps the transactions, oldest first
 */
record LedCase(
    Trace issue,
    Trace person,
    Trace code,
    Trace history,
    Trace outbox,
    Trace clock,
    Trace facts,
    Trace audit,
    List<String> steps) {

  /** What each step after the registration writes into the issue's row beside its state. */
  static final List<List<String>> WRITTEN =
      List.of(
          List.of("accepted_at"),
          List.of("category", "tier", "classified_at"),
          List.of("lead_department", "referred_at"),
          List.of("outcome", "cause", "cause_text", "fix", "on_the_spot", "closed_at"),
          List.of("feedback_channel", "feedback_text", "satisfied", "fed_back_at"));

  /** Reads one that has come to its end; the connection stays open. */
  static LedCase read(Connection connection) throws SQLException {
    UUID id = ended(connection);
    String text = id.toString();
    Trace outbox = Trace.read(connection, "outbox", "stream_key = ? order by id", text);
    List<String> steps = outbox.rows().stream().map(Trace.Row::transaction).distinct().toList();
    if (steps.size() != WRITTEN.size() + 1) {
      throw new IllegalStateException("a case of %d steps".formatted(steps.size()));
    }
    return new LedCase(
        Trace.read(connection, "issue", "id = ?", id),
        Trace.read(connection, "issue_person", "issue_id = ?", id),
        Trace.read(connection, "issue_query_code", "issue_id = ?", id),
        Trace.read(connection, "issue_history", "issue_id = ? order by id", id),
        outbox,
        Trace.read(connection, "clock", "subject_id = ? order by id", text),
        Trace.read(
            connection,
            "clock_fact",
            "clock_id in (select id from clock where subject_id = ?) order by clock_id, seq",
            text),
        Trace.read(connection, "audit_entry", "subject_id = ? order by id", text),
        steps);
  }

  private static UUID ended(Connection connection) throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement(
                "select id from issue where state = 'FED_BACK' order by id desc limit 1");
        ResultSet row = select.executeQuery()) {
      if (!row.next()) {
        throw new IllegalStateException("the service has led no case yet");
      }
      return row.getObject(1, UUID.class);
    }
  }

  /** Ids that must be new in every other case. */
  List<UUID> ids() {
    return Stream.of(
            issue.rows().stream().map(row -> row.get("id")),
            clock.rows().stream().map(row -> row.get("id")),
            outbox.rows().stream().map(row -> row.get("event_id")))
        .flatMap(all -> all)
        .map(id -> (UUID) Objects.requireNonNull(id))
        .toList();
  }

  /** The clocks that a step started, as they then stood. */
  List<Trace.Row> started(String step) {
    List<@Nullable Object> started = ofType(step, "START");
    Map<String, @Nullable Object> running = Map.of("phase", "RUNNING", "revision", 1L);
    return clock.rows().stream()
        .filter(row -> started.contains(row.get("id")))
        .map(row -> row.with(running))
        .toList();
  }

  /** The clocks that a step stopped. */
  List<Trace.Row> stopped(String step) {
    List<@Nullable Object> stopped = ofType(step, "STOP");
    return clock.rows().stream().filter(row -> stopped.contains(row.get("id"))).toList();
  }

  private List<@Nullable Object> ofType(String step, String type) {
    return facts.of(step).stream()
        .filter(row -> type.equals(row.get("type")))
        .<@Nullable Object>map(row -> row.get("clock_id"))
        .toList();
  }
}
