package io.taizhang.notification.intent;

import io.taizhang.chassis.time.ClockPhase;
import io.taizhang.chassis.time.LimitUnit;
import io.taizhang.notification.clock.Addressee;
import io.taizhang.notification.clock.OpenedOrder;
import io.taizhang.notification.clock.Subject;
import io.taizhang.notification.clock.WatchedClock;
import io.taizhang.notification.ladder.Ladders;
import io.taizhang.notification.ladder.domain.Anchor;
import io.taizhang.notification.ladder.domain.Budget;
import io.taizhang.notification.ladder.domain.Course;
import io.taizhang.notification.ladder.domain.LadderTimes;
import io.taizhang.notification.ladder.domain.Notice;
import io.taizhang.notification.ladder.domain.Rung;
import io.taizhang.notification.ladder.domain.RungRule;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a fired rung is about: the clock as it stands now, or the order opened on it.
 *
 * @param ofAnswer whether the clock measures the answer to an order
 */
record Matter(
    Subject subject,
    Addressee addressee,
    Course course,
    boolean promised,
    boolean ofAnswer,
    @Nullable OpenedOrder order) {

  static Matter of(WatchedClock clock) {
    return new Matter(
        clock.subject(),
        clock.addressee(),
        Ladders.course(clock),
        clock.promised(),
        clock.ofAnswer(),
        null);
  }

  static Matter of(OpenedOrder order, @Nullable WatchedClock clock) {
    return new Matter(
        order.subject(),
        order.addressee(),
        clock == null ? unknown(order) : Ladders.course(clock),
        clock != null && clock.promised(),
        order.ofAnswer(),
        order);
  }

  private static Course unknown(OpenedOrder order) {
    return new Course(
        ClockPhase.NOT_STARTED, order.openedAt(), null, new Budget(0, LimitUnit.WORKING_DAY));
  }

  /** Why a notice about an order is not sent any more, in zh-CN. */
  Optional<String> settled(Rung rung) {
    return order == null
        ? Optional.empty()
        : order.baseless().or(() -> rung == Rung.CIRCULAR ? answered(order) : Optional.empty());
  }

  private Optional<String> answered(OpenedOrder known) {
    return ofAnswer && course.phase() == ClockPhase.STOPPED
        ? Optional.of("督办单已答复")
        : known.answered();
  }

  private @Nullable Instant answerDue(OpenedOrder known) {
    return ofAnswer && course.due() != null ? course.due() : known.answerDueAt();
  }

  /** When the rung is reached by the calendar of today, if that is yet to come. */
  Optional<Instant> toCome(RungRule rule, LadderTimes times, Instant now) {
    return Optional.ofNullable(anchor(rule.anchor()))
        .map(anchor -> times.armedAt(rule, anchor, course.budget()))
        .filter(at -> at.isAfter(now));
  }

  private @Nullable Instant anchor(Anchor anchor) {
    return switch (anchor) {
      case DUE -> course.phase() == ClockPhase.RUNNING ? course.due() : null;
      case ORDER_OPENED -> order == null ? null : order.openedAt();
      case ORDER_ANSWER_DUE -> order == null ? null : answerDue(order);
    };
  }

  Notice notice() {
    return new Notice(
        subject.type(),
        subject.title(),
        subject.projectName(),
        subject.stage(),
        promised,
        course.due(),
        order == null ? null : new Notice.Order(order.number(), answerDue(order)));
  }
}
