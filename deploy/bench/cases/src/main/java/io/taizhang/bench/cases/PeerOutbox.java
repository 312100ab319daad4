package io.taizhang.bench.cases;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;

/** The outbox of a peer: a row for each transition, written on the engine's own connection. */
public final class PeerOutbox {

  private static final String TABLE =
      """
      create table outbox (
        id bigint generated always as identity (cache 1) constraint pk_outbox primary key,
        topic text not null,
        stream_key text not null,
        event_id uuid not null,
        event_type text not null,
        payload text not null
      )
      """;
  private static final String INSERT =
      """
      insert into outbox (topic, stream_key, event_id, event_type, payload)
      values ('taizhang.bench.v1', ?, ?, ?, ?)
      """;

  /** About as long as the events of an issue. */
  private static final String NOTE = "受理后二十个工作日内作出决定。".repeat(12);

  private PeerOutbox() {}

  /** Makes the table. */
  public static void create(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(TABLE);
    }
  }

  /**
   * Leaves a row in the transaction at hand.
   *
   * @param connection stays open
   */
  public static void tell(Connection connection, String caseId, String fact) {
    UUID event = UUID.randomUUID();
    String type = "io.taizhang.bench." + fact + ".v1";
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, caseId);
      insert.setObject(2, event);
      insert.setString(3, type);
      insert.setString(
          4,
          """
          {"specversion":"1.0","id":"%s","source":"/bench","type":"%s","subject":"%s",\
          "datacontenttype":"application/json","data":{"fact":"%s","note":"%s"}}"""
              .formatted(event, type, caseId, fact, NOTE));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the outbox could not be written", e);
    }
  }
}
