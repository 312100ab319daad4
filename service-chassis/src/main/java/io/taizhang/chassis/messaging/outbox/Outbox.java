package io.taizhang.chassis.messaging.outbox;

import io.taizhang.chassis.messaging.event.Event;
import io.taizhang.chassis.messaging.event.EventJson;
import io.taizhang.chassis.messaging.outbox.OutboxRows.Letter;
import io.taizhang.chassis.web.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Where a service leaves its facts: in the transaction that made them true. They are gathered and
 * written together before it commits, so that a key's counter is held for as short as can be.
 */
@ApplicationScoped
public class Outbox {

  private final EntityManager entities;
  private final EventJson json;
  private final Clock clock;
  private final OutboxConfig config;
  private final Gathering gathering;

  Outbox(
      EntityManager entities,
      EventJson json,
      Clock clock,
      OutboxConfig config,
      Gathering gathering) {
    this.entities = entities;
    this.json = json;
    this.clock = clock;
    this.config = config;
    this.gathering = gathering;
  }

  /**
   * Appends one fact; it is published after the commit, never before, never without it. Entities
   * are flushed, so that what is shown next has its new version.
   *
   * @return the event's id
   * @throws IllegalStateException when the fact has no contract
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID append(Fact fact) {
    return appendAll(List.of(fact)).getFirst();
  }

  /**
   * Appends facts in their order.
   *
   * @return the events' ids
   * @throws IllegalStateException when a fact has no contract
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<UUID> appendAll(List<Fact> facts) {
    entities.flush();
    return facts.stream().map(this::gather).toList();
  }

  /**
   * Appends a fact of what no entity holds; none is flushed.
   *
   * @return the event's id
   * @throws IllegalStateException when the fact has no contract
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID appendUnflushed(Fact fact) {
    return gather(fact);
  }

  private UUID gather(Fact fact) {
    FactContracts.require(config.service(), fact);
    Event event =
        fact.told(config.service(), Ids.next(), clock.instant(), 0, TraceParent.current(), json);
    gathering.add(letter(event, fact.confidential()));
    return event.id();
  }

  /** What is confidential is counted apart: no other topic's numbers show that it was told. */
  private Letter letter(Event event, boolean confidential) {
    EventJson.Around envelope = json.writeAroundSequence(event);
    if (!confidential) {
      return new Letter(config.topic(), event.key(), event, envelope);
    }
    String topic = PrivateTopic.of(config.service());
    return new Letter(topic, topic + " " + event.key(), event, envelope);
  }
}
