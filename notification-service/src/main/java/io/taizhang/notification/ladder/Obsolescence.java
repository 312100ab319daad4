package io.taizhang.notification.ladder;

import io.taizhang.chassis.time.ClockPhase;
import io.taizhang.notification.clock.OpenedOrder;
import io.taizhang.notification.clock.OpenedOrders;
import io.taizhang.notification.clock.WatchedClock;
import io.taizhang.notification.clock.WatchedClocks;
import io.taizhang.notification.ladder.domain.Rung;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Asks once more, just before something is sent, whether it still says the truth. */
@ApplicationScoped
public class Obsolescence {

  private final WatchedClocks clocks;
  private final OpenedOrders orders;
  private final Ladders ladders;
  private final Clock clock;

  Obsolescence(WatchedClocks clocks, OpenedOrders orders, Ladders ladders, Clock clock) {
    this.clocks = clocks;
    this.orders = orders;
    this.ladders = ladders;
    this.clock = clock;
  }

  /** Why a notice of that rung no longer says the truth, in zh-CN; empty while it does. */
  public Optional<String> of(UUID clockId, Rung rung) {
    return switch (rung) {
      case SUPERVISION_ORDER -> orders.of(clockId).flatMap(OpenedOrder::baseless);
      case CIRCULAR ->
          orders
              .of(clockId)
              .flatMap(order -> order.baseless().or(order::answered))
              .or(() -> clocks.clock(clockId).flatMap(Obsolescence::answered));
      case EARLY_REMINDER, REMINDER, URGE, YELLOW_CARD, RED_CARD ->
          clocks.clock(clockId).flatMap(watched -> of(watched, rung));
    };
  }

  private static Optional<String> answered(WatchedClock watched) {
    return watched.ofAnswer() && watched.phase() == ClockPhase.STOPPED
        ? Optional.of("督办单已答复")
        : Optional.empty();
  }

  private Optional<String> of(WatchedClock watched, Rung rung) {
    return ladders
        .ladder(ladders.inForce(watched).rungs(), watched.regionPath())
        .obsolete(rung, Ladders.course(watched), clock.instant());
  }
}
