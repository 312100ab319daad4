package io.taizhang.chassis.messaging.outbox;

import io.taizhang.chassis.messaging.event.Event;
import io.taizhang.chassis.messaging.event.EventJson;
import io.taizhang.chassis.web.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Where a service leaves its facts: in the transaction that made them true. The ordering key's
 * counter row is taken first, so sequences are gapless per key and ids follow commit order per key;
 * one statement does it, and writes the number it took into the envelope.
 */
@ApplicationScoped
public class Outbox {

  private static final String APPEND =
      """
      with next as (
        insert into stream (stream_key, seq) values (?, 1)
        on conflict (stream_key) do update set seq = stream.seq + 1
        returning seq
      )
      insert into outbox (topic, stream_key, sequence, event_id, event_type, region_path, payload)
      select ?, ?, seq, ?, ?, ?, ? || seq || ? from next
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
    return appendAll(List.of(fact)).getFirst();
  }

  /**
   * Appends facts in their order, in one go. Their keys stay locked until the transaction ends:
   * whoever appends many gives them in the order of their keys.
   *
   * @return the events' ids
   * @throws IllegalStateException when a fact has no contract
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<UUID> appendAll(List<Fact> facts) {
    facts.forEach(fact -> FactContracts.require(config.service(), fact.name()));
    entities.flush();
    List<Event> events = facts.stream().map(this::envelope).toList();
    insert(events);
    wakeUp.afterCommit();
    return events.stream().map(Event::id).toList();
  }

  private Event envelope(Fact fact) {
    return fact.told(config.service(), Ids.next(), clock.instant(), 0, TraceParent.current(), json);
  }

  private void insert(List<Event> events) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement append = connection.prepareStatement(APPEND)) {
      for (Event event : events) {
        bind(append, event);
        append.addBatch();
      }
      append.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("the outbox could not be written", e);
    }
  }

  private void bind(PreparedStatement append, Event event) throws SQLException {
    EventJson.Around envelope = json.writeAroundSequence(event);
    append.setString(1, event.key());
    append.setString(2, config.topic());
    append.setString(3, event.key());
    append.setObject(4, event.id());
    append.setString(5, event.type());
    append.setString(6, event.region());
    append.setString(7, envelope.before());
    append.setString(8, envelope.after());
  }
}
