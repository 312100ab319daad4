package io.taizhang.notification.ladder;

import io.taizhang.chassis.time.ClockPhase;
import io.taizhang.notification.clock.OpenedOrder;
import io.taizhang.notification.clock.OpenedOrders;
import io.taizhang.notification.clock.WatchedClock;
import io.taizhang.notification.clock.WatchedClocks;
import io.taizhang.notification.ladder.domain.Ladder;
import io.taizhang.notification.ladder.domain.Rung;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Asks once more, just before something is sent, whether it still says the truth. */
@ApplicationScoped
public class Obsolescence {

  private static final Set<Rung> OF_ORDERS = EnumSet.of(Rung.SUPERVISION_ORDER, Rung.CIRCULAR);

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

  /** What a notice is of. */
  public record Said(UUID clockId, Rung rung) {}

  /**
   * Which of the notices no longer say the truth, and why, in zh-CN. What is to be known of their
   * clocks, orders and ladders is looked up once for all of them.
   */
  public Map<Said, String> of(Collection<Said> notices) {
    if (notices.isEmpty()) {
      return Map.of();
    }
    Map<UUID, WatchedClock> watched = clocks.clocks(ids(notices.stream()));
    List<UUID> ordered = ids(notices.stream().filter(said -> OF_ORDERS.contains(said.rung())));
    Map<UUID, OpenedOrder> opened = ordered.isEmpty() ? Map.of() : orders.of(ordered);
    Map<Ruled, Ladder> read = new HashMap<>();
    Map<Said, String> reasons = new HashMap<>();
    for (Said said : notices) {
      Optional<WatchedClock> clock = Optional.ofNullable(watched.get(said.clockId()));
      Optional<OpenedOrder> order = Optional.ofNullable(opened.get(said.clockId()));
      reason(said.rung(), clock, order, read).ifPresent(reason -> reasons.put(said, reason));
    }
    return reasons;
  }

  private Optional<String> reason(
      Rung rung,
      Optional<WatchedClock> watched,
      Optional<OpenedOrder> order,
      Map<Ruled, Ladder> read) {
    return switch (rung) {
      case SUPERVISION_ORDER -> order.flatMap(OpenedOrder::baseless);
      case CIRCULAR ->
          order
              .flatMap(known -> known.baseless().or(known::answered))
              .or(() -> watched.flatMap(Obsolescence::answered));
      case EARLY_REMINDER, REMINDER, URGE, YELLOW_CARD, RED_CARD ->
          watched.flatMap(known -> of(known, rung, read));
    };
  }

  /** What decides which ladder rules a clock. */
  private record Ruled(String regionPath, String subjectType, String kind) {}

  private static List<UUID> ids(Stream<Said> notices) {
    return notices.map(Said::clockId).distinct().toList();
  }

  private static Optional<String> answered(WatchedClock watched) {
    return watched.ofAnswer() && watched.phase() == ClockPhase.STOPPED
        ? Optional.of("督办单已答复")
        : Optional.empty();
  }

  private Optional<String> of(WatchedClock watched, Rung rung, Map<Ruled, Ladder> read) {
    Ruled ruled = new Ruled(watched.regionPath(), watched.subject().type(), watched.kind());
    return read.computeIfAbsent(
            ruled, _ -> ladders.ladder(ladders.inForce(watched).rungs(), watched.regionPath()))
        .obsolete(rung, Ladders.course(watched), clock.instant());
  }
}
