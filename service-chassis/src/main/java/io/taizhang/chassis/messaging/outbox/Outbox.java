package io.taizhang.chassis.messaging.outbox;

import io.taizhang.chassis.messaging.event.Event;
import io.taizhang.chassis.messaging.event.EventJson;
import io.taizhang.chassis.web.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
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

  /** The same for many: each key's counter moves once, by as many as there are events of it. */
  private static final String APPEND_ALL =
      """
      with told as (
        select * from unnest(?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[])
          with ordinality as t (stream_key, event_id, event_type, region_path, head, tail, place)
      ), next as (
        insert into stream (stream_key, seq)
        select stream_key, count(*) from told group by stream_key order by min(place)
        on conflict (stream_key) do update set seq = stream.seq + excluded.seq
        returning stream_key, seq
      ), numbered as (
        select told.*,
               next.seq - count(*) over (partition by stream_key)
                 + row_number() over (partition by stream_key order by place) as number
          from told join next using (stream_key)
      )
      insert into outbox (topic, stream_key, sequence, event_id, event_type, region_path, payload)
      select ?, stream_key, number, event_id, event_type, region_path, head || number || tail
        from numbered
       order by place
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
    facts.forEach(fact -> FactContracts.require(config.service(), fact));
    entities.flush();
    List<Event> events = facts.stream().map(this::envelope).toList();
    insert(facts, events);
    wakeUp.afterCommit();
    return events.stream().map(Event::id).toList();
  }

  private Event envelope(Fact fact) {
    return fact.told(config.service(), Ids.next(), clock.instant(), 0, TraceParent.current(), json);
  }

  private void insert(List<Fact> facts, List<Event> events) {
    if (events.isEmpty()) {
      return;
    }
    try (Connection connection = dataSource.getConnection()) {
      if (events.size() == 1 || facts.stream().anyMatch(Fact::confidential)) {
        for (int i = 0; i < events.size(); i++) {
          insert(connection, events.get(i), facts.get(i).confidential());
        }
      } else {
        insertAll(connection, events);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the outbox could not be written", e);
    }
  }

  /** What is confidential is counted apart: no other topic's numbers show that it was told. */
  private void insert(Connection connection, Event event, boolean confidential)
      throws SQLException {
    String topic = confidential ? PrivateTopic.of(config.service()) : config.topic();
    EventJson.Around envelope = json.writeAroundSequence(event);
    try (PreparedStatement append = connection.prepareStatement(APPEND)) {
      append.setString(1, confidential ? topic + " " + event.key() : event.key());
      append.setString(2, topic);
      append.setString(3, event.key());
      append.setObject(4, event.id());
      append.setString(5, event.type());
      append.setString(6, event.region());
      append.setString(7, envelope.before());
      append.setString(8, envelope.after());
      append.executeUpdate();
    }
  }

  private void insertAll(Connection connection, List<Event> events) throws SQLException {
    List<EventJson.Around> envelopes = events.stream().map(json::writeAroundSequence).toList();
    try (PreparedStatement append = connection.prepareStatement(APPEND_ALL)) {
      append.setArray(1, texts(connection, events, Event::key));
      append.setArray(
          2, connection.createArrayOf("uuid", events.stream().map(Event::id).toArray()));
      append.setArray(3, texts(connection, events, Event::type));
      append.setArray(4, texts(connection, events, Event::region));
      append.setArray(5, texts(connection, envelopes, EventJson.Around::before));
      append.setArray(6, texts(connection, envelopes, EventJson.Around::after));
      append.setString(7, config.topic());
      append.executeUpdate();
    }
  }

  /** Of strings and of nothing wider: only these the driver sends as they are. */
  private static <T> Array texts(Connection connection, List<T> rows, Function<T, String> value)
      throws SQLException {
    return connection.createArrayOf("text", rows.stream().map(value).toArray(String[]::new));
  }
}
