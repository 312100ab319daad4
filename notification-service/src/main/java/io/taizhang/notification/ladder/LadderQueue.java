package io.taizhang.notification.ladder;

import io.taizhang.chassis.time.BusinessZone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Published ladders whose day has come and that not every running clock has taken up. */
@ApplicationScoped
public class LadderQueue {

  /**
   * A ladder on its way through the clocks.
   *
   * @param after the last clock that was looked at
   */
  public record TakingOver(PublishedLadder ladder, UUID after) {}

  private static final UUID BEFORE_ALL = new UUID(0, 0);
  private static final String NEXT =
      """
      select id from ladder where rearmed_at is null and from_date <= ?1
       order by from_date, id limit 1 for update skip locked
      """;

  private final LadderRepository ladders;
  private final EntityManager entities;
  private final Clock clock;

  LadderQueue(LadderRepository ladders, EntityManager entities, Clock clock) {
    this.ladders = ladders;
    this.entities = entities;
    this.clock = clock;
  }

  /** The next one, claimed until the transaction ends; empty while none waits. */
  public Optional<TakingOver> next() {
    List<?> ids =
        entities.createNativeQuery(NEXT, UUID.class).setParameter(1, today()).getResultList();
    return ids.stream()
        .findFirst()
        .flatMap(id -> ladders.systemFind((UUID) id))
        .map(
            ladder ->
                new TakingOver(
                    ladder.published(),
                    Objects.requireNonNullElse(ladder.rearmCursor, BEFORE_ALL)));
  }

  /** Remembers how far it has come. */
  public void goOn(TakingOver over, UUID last) {
    ladders.systemFind(over.ladder().id()).orElseThrow().rearmCursor = last;
  }

  /** Every running clock has been looked at. */
  public void done(TakingOver over) {
    ladders.systemFind(over.ladder().id()).orElseThrow().rearmedAt = clock.instant();
  }

  /** Whether one waits. */
  public boolean waiting() {
    return ladders.systemWaiting(today());
  }

  private LocalDate today() {
    return BusinessZone.dateOf(clock.instant());
  }
}
