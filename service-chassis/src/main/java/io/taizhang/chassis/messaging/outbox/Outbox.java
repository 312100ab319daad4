package io.taizhang.chassis.messaging.outbox;

import io.taizhang.chassis.messaging.event.Event;
import io.taizhang.chassis.messaging.event.EventJson;
import io.taizhang.chassis.web.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Where a service leaves its facts: in the transaction that made them true. The ordering key's
 * counter row is taken first, so sequences are gapless per key and ids follow commit order per key.
 */
@ApplicationScoped
public class Outbox {

  private static final String NEXT =
      """
      insert into stream (stream_key, seq) values (?, 1)
      on conflict (stream_key) do update set seq = stream.seq + 1
      returning seq
      """;
  private static final String INSERT =
      """
      insert into outbox (topic, stream_key, sequence, event_id, event_type, region_path, payload)
      values (?, ?, ?, ?, ?, ?, ?)
      """;

  private final DataSource dataSource;
  private final EntityManager entities;
  private final EventJson json;
  private final Clock clock;
  private final OutboxConfig config;
  private final RelayWakeUp wakeUp;

  Outbox(
      DataSource dataSource,
      EntityManager entities,
      EventJson json,
      Clock clock,
      OutboxConfig config,
      RelayWakeUp wakeUp) {
    this.dataSource = dataSource;
    this.entities = entities;
    this.json = json;
    this.clock = clock;
    this.config = config;
    this.wakeUp = wakeUp;
  }

  /**
   * Appends one fact; it is published after the commit, never before, never without it.
   *
   * @return the event's id
   * @throws IllegalStateException when the fact has no contract
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID append(Fact fact) {
    FactContracts.require(config.service(), fact.name());
    entities.flush();
    try (Connection connection = dataSource.getConnection()) {
      Event event = envelope(fact, nextSequence(connection, fact.key()));
      insert(connection, event);
      wakeUp.afterCommit();
      return event.id();
    } catch (SQLException e) {
      throw new IllegalStateException("the outbox could not be written", e);
    }
  }

  private static long nextSequence(Connection connection, String key) throws SQLException {
    try (PreparedStatement next = connection.prepareStatement(NEXT)) {
      next.setString(1, key);
      try (ResultSet row = next.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private Event envelope(Fact fact, long sequence) {
    return fact.told(
        config.service(), Ids.next(), clock.instant(), sequence, TraceParent.current(), json);
  }

  private void insert(Connection connection, Event event) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, config.topic());
      insert.setString(2, event.key());
      insert.setLong(3, event.sequence());
      insert.setObject(4, event.id());
      insert.setString(5, event.type());
      insert.setString(6, event.region());
      insert.setString(7, json.write(event));
      insert.executeUpdate();
    }
  }
}
