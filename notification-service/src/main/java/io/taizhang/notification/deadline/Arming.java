package io.taizhang.notification.deadline;

import io.taizhang.chassis.calendar.Calendars;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.time.ClockSnapshot;
import io.taizhang.notification.clock.Addressee;
import io.taizhang.notification.clock.OpenedOrder;
import io.taizhang.notification.clock.OpenedOrders;
import io.taizhang.notification.clock.Subject;
import io.taizhang.notification.clock.WatchedClock;
import io.taizhang.notification.clock.WatchedClocks;
import io.taizhang.notification.intent.Intents;
import io.taizhang.notification.ladder.Ladders;
import io.taizhang.notification.ladder.PublishedLadder;
import io.taizhang.notification.ladder.domain.ArmedRung;
import io.taizhang.notification.ladder.domain.Ladder;
import io.taizhang.notification.ladder.domain.Rung;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Turns what the owners tell of a clock into pending rungs; the revision is the epoch. No version
 * of the calendar is installed meanwhile: what is armed by the one before is found by whoever
 * reckons everything again.
 */
@ApplicationScoped
public class Arming {

  private final WatchedClocks clocks;
  private final OpenedOrders orders;
  private final Ladders ladders;
  private final Intents intents;
  private final Deadlines deadlines;
  private final Withdrawal withdrawal;
  private final Calendars calendars;
  private final Event<RungsArmed> armed;
  private final Clock clock;

  Arming(
      WatchedClocks clocks,
      OpenedOrders orders,
      Ladders ladders,
      Intents intents,
      Deadlines deadlines,
      Withdrawal withdrawal,
      Calendars calendars,
      Event<RungsArmed> armed,
      Clock clock) {
    this.clocks = clocks;
    this.orders = orders;
    this.ladders = ladders;
    this.intents = intents;
    this.deadlines = deadlines;
    this.withdrawal = withdrawal;
    this.calendars = calendars;
    this.armed = armed;
    this.clock = clock;
  }

  /** A clock has started, paused, gone on, been extended or stopped. Older revisions do nothing. */
  @Transactional
  public void clockMoved(
      ClockSnapshot snapshot, Subject subject, Addressee addressee, RegionPath region) {
    calendars.held();
    clocks.keep(snapshot, subject, addressee, region).ifPresent(this::rearm);
  }

  /**
   * The owner has opened a supervision order; its rungs are armed. A second one does nothing while
   * the first stands. Where the owner keeps a clock for the answer, that clock says when the answer
   * is late, and nothing else does.
   */
  @Transactional
  public void orderOpened(OpenedOrder order) {
    calendars.held();
    order.underAnswerClock().ifPresent(orders::keep);
    if (order.ofAnswer() || !orders.keep(order)) {
      return;
    }
    String kind = clocks.clock(order.clockId()).map(WatchedClock::kind).orElse("");
    PublishedLadder published = ladders.inForce(order.regionPath(), order.subject().type(), kind);
    arm(
        order.clockId(),
        order.revision(),
        order.regionPath(),
        published,
        ladders
            .ladder(published.rungs(), order.regionPath())
            .armOrder(
                order.openedAt(),
                order.answerClockId() == null ? order.answerDueAt() : null,
                clock.instant()));
  }

  /** The order was answered; there is nothing to make known any more. */
  @Transactional
  public void orderAnswered(UUID clockId, String orderId, Instant at) {
    if (orders.answered(clockId, orderId, at)) {
      deadlines.disarm(clockId, Rung.CIRCULAR);
    }
  }

  /** The card on which the order rests was taken back; nothing is said of it any more. */
  @Transactional
  public void orderBaseless(UUID clockId, String orderId, Instant at) {
    if (orders.baseless(clockId, orderId, at)) {
      deadlines.disarm(clockId, Rung.SUPERVISION_ORDER);
      deadlines.disarm(clockId, Rung.CIRCULAR);
      intents.withdrawOrders(clockId, at);
    }
  }

  /**
   * A new version of a ladder takes over at a clock that is locked: what has fired and stands has
   * fired, the rest is armed as the version says.
   */
  void takeOver(WatchedClock watched, PublishedLadder published) {
    disarm(watched);
    arm(
        watched,
        published,
        ladder(watched, published)
            .takeOver(
                Ladders.course(watched), intents.firedRungs(watched.clockId()), clock.instant()));
  }

  /**
   * The calendar was amended and the due date of a clock that is locked stays: cards that it is yet
   * to reach by now are taken back and armed anew.
   */
  void amended(WatchedClock watched) {
    PublishedLadder published = ladders.inForce(watched);
    if (withdrawal.of(watched, ladder(watched, published), clock.instant())) {
      takeOver(watched, published);
    }
  }

  private void rearm(WatchedClock watched) {
    PublishedLadder published = ladders.inForce(watched);
    Ladder ladder = ladder(watched, published);
    Instant now = clock.instant();
    disarm(watched);
    withdrawal.of(watched, ladder, now);
    arm(
        watched,
        published,
        ladder.arm(Ladders.course(watched), intents.firedRungs(watched.clockId()), now));
  }

  private Ladder ladder(WatchedClock watched, PublishedLadder published) {
    return ladders.ladder(published.rungs(), watched);
  }

  private void disarm(WatchedClock watched) {
    if (watched.ofAnswer()) {
      deadlines.disarmAll(watched.clockId());
    } else {
      deadlines.disarm(watched.clockId());
    }
  }

  private void arm(WatchedClock watched, PublishedLadder published, List<ArmedRung> rungs) {
    arm(watched.clockId(), watched.revision(), watched.regionPath(), published, rungs);
  }

  private void arm(
      UUID clockId,
      long revision,
      String regionPath,
      PublishedLadder published,
      List<ArmedRung> rungs) {
    rungs.forEach(rung -> deadlines.arm(clockId, revision, regionPath, published.id(), rung));
    armed.fire(new RungsArmed());
  }
}
