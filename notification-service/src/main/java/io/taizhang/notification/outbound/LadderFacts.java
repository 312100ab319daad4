package io.taizhang.notification.outbound;

import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.security.RegionPath;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Fired rungs as facts on this service's topic, in order per clock. */
@ApplicationScoped
public class LadderFacts {

  /**
   * A fired rung to tell of.
   *
   * @param card whether it makes a claim besides
   */
  public record Told(RungFired fired, boolean card, RegionPath region) {}

  private final Outbox outbox;

  LadderFacts(Outbox outbox) {
    this.outbox = outbox;
  }

  /** Publishes fired rungs in one go; a red card is claimed besides. */
  public void publish(Collection<Told> told) {
    outbox.appendAll(told.stream().flatMap(one -> of(one).stream()).toList());
  }

  /** Takes a card back that turned out to be wrong. */
  public void withdraw(DeadlineWithdrawn withdrawn, RegionPath region) {
    outbox.append(of(withdrawn, region));
  }

  static List<Fact> of(Told told) {
    RungFired fired = told.fired();
    Fact rung = fact("rung.fired", fired.clockId(), told.region(), fired);
    return told.card()
        ? List.of(
            rung, fact("red-card.raised", fired.clockId(), told.region(), RedCardRaised.of(fired)))
        : List.of(rung);
  }

  static Fact of(DeadlineWithdrawn withdrawn, RegionPath region) {
    return fact("deadline.withdrawn", withdrawn.clockId(), region, withdrawn);
  }

  private static Fact fact(String name, UUID clock, RegionPath region, Object data) {
    String key = clock.toString();
    return new Fact(name, key, key, region, data);
  }
}
