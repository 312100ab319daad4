package io.taizhang.notification.outbound;

import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.notification.ladder.domain.Rung;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Fired rungs as facts on this service's topic, in order per clock. */
@ApplicationScoped
public class LadderFacts {

  private final Outbox outbox;

  LadderFacts(Outbox outbox) {
    this.outbox = outbox;
  }

  /** Publishes a fired rung; a red card is claimed besides. */
  public void publish(RungFired fired, RegionPath region) {
    of(fired, region).forEach(outbox::append);
  }

  static List<Fact> of(RungFired fired, RegionPath region) {
    String key = fired.clockId().toString();
    Fact rung = new Fact("rung.fired", key, key, region, fired);
    return fired.rung() == Rung.RED_CARD
        ? List.of(rung, new Fact("red-card.raised", key, key, region, RedCardRaised.of(fired)))
        : List.of(rung);
  }
}
