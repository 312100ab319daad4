package io.taizhang.notification.intent;

import io.taizhang.chassis.time.ClockPhase;
import io.taizhang.notification.clock.Addressee;
import io.taizhang.notification.clock.OpenedOrder;
import io.taizhang.notification.clock.Subject;
import io.taizhang.notification.clock.WatchedClock;
import io.taizhang.notification.ladder.domain.Notice;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a fired rung is about: the clock as it stands now, or the order opened on it. */
record Matter(
    Subject subject,
    Addressee addressee,
    ClockPhase phase,
    @Nullable Instant dueAt,
    boolean promised,
    Notice.@Nullable Order order) {

  static Matter of(WatchedClock clock) {
    return new Matter(
        clock.subject(), clock.addressee(), clock.phase(), clock.dueAt(), clock.promised(), null);
  }

  static Matter of(OpenedOrder order, @Nullable WatchedClock clock) {
    return new Matter(
        order.subject(),
        order.addressee(),
        clock == null ? ClockPhase.NOT_STARTED : clock.phase(),
        clock == null ? null : clock.dueAt(),
        clock != null && clock.promised(),
        new Notice.Order(order.number(), order.answerDueAt()));
  }

  Notice notice() {
    return new Notice(
        subject.type(),
        subject.title(),
        subject.projectName(),
        subject.stage(),
        promised,
        dueAt,
        order);
  }
}
