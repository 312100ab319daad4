package io.taizhang.notification.deadline;

import io.taizhang.chassis.calendar.CalendarInstalled;
import io.taizhang.chassis.calendar.Calendars;
import io.taizhang.chassis.time.Almanac;
import io.taizhang.notification.clock.OpenedOrder;
import io.taizhang.notification.clock.OpenedOrders;
import io.taizhang.notification.clock.WatchedClock;
import io.taizhang.notification.clock.WatchedClocks;
import io.taizhang.notification.deadline.RungMoves.Move;
import io.taizhang.notification.ladder.Ladders;
import io.taizhang.notification.ladder.domain.ArmedRung;
import io.taizhang.notification.ladder.domain.Ladder;
import io.taizhang.notification.ladder.domain.Rung;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reckons pending rungs again by a version of the calendar that has been installed, where the due
 * date stays and the working day before or after it is another; a card that was shown before its
 * new day is taken back. Where the due date moves its owner tells, and rungs are armed by that.
 * What is due is left to the engine, which asks the calendar before it fires.
 */
@ApplicationScoped
class Rearming {

  private final RearmQueue queue;
  private final Calendars calendars;
  private final Deadlines deadlines;
  private final WatchedClocks clocks;
  private final OpenedOrders orders;
  private final Ladders ladders;
  private final RungMoves moves;
  private final CardMoves cards;
  private final Event<RungsArmed> armed;
  private final Clock clock;

  Rearming(
      RearmQueue queue,
      Calendars calendars,
      Deadlines deadlines,
      WatchedClocks clocks,
      OpenedOrders orders,
      Ladders ladders,
      RungMoves moves,
      CardMoves cards,
      Event<RungsArmed> armed,
      Clock clock) {
    this.queue = queue;
    this.calendars = calendars;
    this.deadlines = deadlines;
    this.clocks = clocks;
    this.orders = orders;
    this.ladders = ladders;
    this.moves = moves;
    this.cards = cards;
    this.armed = armed;
    this.clock = clock;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void begin(@Observes CalendarInstalled installed) throws SQLException {
    Optional<Touched> touched = Touched.by(installed.version());
    if (touched.isPresent()) {
      queue.begin(installed.version().version(), installed.version().region(), touched.get());
    }
  }

  /**
   * Takes the next clocks; where none are left, divides the next version.
   *
   * @return how many clocks, -1 when nothing is left to do or others are at it
   */
  @Transactional(
      value = Transactional.TxType.REQUIRES_NEW,
      rollbackOn = {SQLException.class})
  int batch() throws SQLException {
    List<UUID> stretch = queue.next();
    if (stretch.isEmpty()) {
      return queue.divide() ? 0 : -1;
    }
    Almanac almanac = calendars.held();
    cards.make(stretch, almanac);
    List<Move> moved = moved(stretch, almanac, clock.instant());
    moves.make(moved);
    if (!moved.isEmpty()) {
      armed.fire(new RungsArmed());
    }
    return stretch.size();
  }

  /**
   * The rungs are read before what they rest on: a clock that moves in between disarms them, and
   * what is gone is not moved.
   */
  private List<Move> moved(List<UUID> stretch, Almanac almanac, Instant now) {
    List<Deadline> pending = deadlines.toCome(stretch, now);
    Map<UUID, WatchedClock> watched = clocks.unmoved(stretch, almanac);
    Map<UUID, OpenedOrder> opened = orders.of(stretch);
    Map<Armed, Map<Rung, Instant>> reckoned = new HashMap<>();
    return pending.stream()
        .flatMap(
            rung -> {
              WatchedClock of = watched.get(rung.clockId);
              Map<Rung, Instant> instants =
                  reckoned.computeIfAbsent(
                      new Armed(rung.clockId, rung.ladderId),
                      _ -> instants(ladder(rung, of, almanac), of, opened.get(rung.clockId), now));
              return Stream.ofNullable(instants.get(rung.rung))
                  .filter(at -> !at.equals(rung.armedAt))
                  .map(at -> new Move(rung.id, at));
            })
        .toList();
  }

  private Ladder ladder(Deadline rung, @Nullable WatchedClock of, Almanac almanac) {
    Ladder ladder = ladders.ladder(rung.ladderId, almanac.in(rung.regionPath));
    return of != null && of.ofAnswer() ? ladder.ofAnswer() : ladder;
  }

  /** Those of the clock and of the order on it; one that is reached by now fires at once. */
  private static Map<Rung, Instant> instants(
      Ladder ladder, @Nullable WatchedClock of, @Nullable OpenedOrder order, Instant now) {
    return Stream.concat(
            of == null ? Stream.empty() : ladder.arm(Ladders.course(of), Set.of(), now).stream(),
            order == null ? Stream.empty() : ofOrder(ladder, order, now).stream())
        .collect(Collectors.toMap(ArmedRung::rung, ArmedRung::at));
  }

  private static List<ArmedRung> ofOrder(Ladder ladder, OpenedOrder order, Instant now) {
    return ladder.armOrder(
        order.openedAt(), order.answerClockId() == null ? order.answerDueAt() : null, now);
  }

  /** The rungs that one version of a ladder has armed of a clock. */
  private record Armed(UUID clockId, UUID ladderId) {}
}
