package io.taizhang.notification.ladder.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.taizhang.chassis.time.Almanac;
import io.taizhang.chassis.time.ClockPhase;
import io.taizhang.chassis.time.LimitUnit;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LadderTest {

  private static final LadderTimes TIMES = new LadderTimes(Almanac.base().national());
  private static final Ladder LADDER = new Ladder(FirstRungs.RULES, TIMES);
  private static final Instant DUE = at("2026-10-08T17:30");
  private static final Instant START = at("2026-09-28T09:00");
  private static final Budget BUDGET = new Budget(5, LimitUnit.WORKING_DAY);

  @Test
  void over_the_national_day_week_the_rungs_keep_to_working_days_and_office_hours() {
    assertThat(LADDER.arm(running(DUE), Set.of(), START))
        .containsExactly(
            notice(Rung.REMINDER, "2026-09-30T08:30"),
            notice(Rung.URGE, "2026-10-09T08:30"),
            notice(Rung.YELLOW_CARD, "2026-10-10T08:30"),
            card(Rung.RED_CARD, "2026-10-12T17:30"));
  }

  @Test
  void the_make_up_saturday_counts_as_a_working_day() {
    assertThat(at("2026-10-10T08:30").atOffset(ZoneOffset.ofHours(8)).getDayOfWeek())
        .isEqualTo(java.time.DayOfWeek.SATURDAY);
    assertThat(TIMES.open(at("2026-10-10T09:00"))).isTrue();
    assertThat(TIMES.open(at("2026-10-11T09:00"))).isFalse();
  }

  @Test
  void a_reminder_whose_day_has_passed_fires_at_once() {
    Instant now = at("2026-10-08T09:15");
    assertThat(LADDER.arm(running(DUE), Set.of(), now))
        .contains(new ArmedRung(Rung.REMINDER, RungEffect.NOTICE, now));
  }

  @Test
  void a_reminder_that_would_lie_before_the_start_is_left_out() {
    Instant start = at("2026-10-08T09:00");
    assertThat(LADDER.arm(new Course(ClockPhase.RUNNING, start, DUE, BUDGET), Set.of(), start))
        .extracting(ArmedRung::rung)
        .containsExactly(Rung.URGE, Rung.YELLOW_CARD, Rung.RED_CARD);
  }

  @Test
  void an_unfired_past_notice_waits_at_night_for_the_morning_but_a_fact_does_not_wait() {
    Instant night = at("2026-10-20T22:00");
    assertThat(LADDER.arm(running(DUE), Set.of(), night))
        .containsExactly(
            notice(Rung.REMINDER, "2026-10-21T08:30"),
            notice(Rung.URGE, "2026-10-21T08:30"),
            notice(Rung.YELLOW_CARD, "2026-10-21T08:30"),
            card(Rung.RED_CARD, "2026-10-12T17:30"));
  }

  @Test
  void a_fired_rung_fires_again_only_if_its_new_instant_is_still_to_come() {
    Instant now = at("2026-10-10T10:00");
    Set<Rung> fired = EnumSet.of(Rung.REMINDER, Rung.URGE, Rung.YELLOW_CARD);
    assertThat(LADDER.arm(running(DUE), fired, now))
        .extracting(ArmedRung::rung)
        .containsExactly(Rung.RED_CARD);
    assertThat(LADDER.arm(running(at("2026-10-12T17:30")), fired, now))
        .containsExactly(
            notice(Rung.URGE, "2026-10-13T08:30"),
            notice(Rung.YELLOW_CARD, "2026-10-14T08:30"),
            card(Rung.RED_CARD, "2026-10-15T17:30"));
  }

  @ParameterizedTest
  @EnumSource(value = ClockPhase.class, mode = EnumSource.Mode.EXCLUDE, names = "RUNNING")
  void only_a_running_clock_has_pending_rungs(ClockPhase phase) {
    assertThat(LADDER.arm(course(phase, DUE), Set.of(), START)).isEmpty();
  }

  @Test
  void a_clock_without_a_due_instant_has_no_pending_rungs() {
    assertThat(LADDER.arm(course(ClockPhase.RUNNING, null), Set.of(), START)).isEmpty();
  }

  @Test
  void the_notice_of_an_order_waits_for_the_next_office_instant() {
    Instant opened = at("2026-10-12T17:30");
    assertThat(LADDER.armOrder(opened, null, opened))
        .contains(notice(Rung.SUPERVISION_ORDER, "2026-10-13T08:30"));
  }

  @Test
  void a_notice_is_obsolete_once_the_clock_stands_or_the_due_instant_has_moved_on() {
    Instant now = at("2026-10-09T08:30");
    assertThat(LADDER.obsolete(Rung.URGE, course(ClockPhase.RUNNING, DUE), now)).isEmpty();
    assertThat(LADDER.obsolete(Rung.URGE, course(ClockPhase.PAUSED, DUE), now)).contains("时钟暂停");
    assertThat(LADDER.obsolete(Rung.URGE, course(ClockPhase.STOPPED, DUE), now)).contains("时钟已停止");
    assertThat(LADDER.obsolete(Rung.URGE, course(ClockPhase.RUNNING, at("2026-10-20T17:30")), now))
        .contains("时限已改期");
  }

  @Test
  void a_reminder_is_obsolete_once_the_due_instant_is_there() {
    assertThat(LADDER.obsolete(Rung.REMINDER, course(ClockPhase.RUNNING, DUE), DUE.minusSeconds(1)))
        .isEmpty();
    assertThat(LADDER.obsolete(Rung.REMINDER, course(ClockPhase.RUNNING, DUE), DUE)).isPresent();
  }

  @Test
  void the_notice_of_an_order_is_never_obsolete() {
    assertThat(LADDER.obsolete(Rung.SUPERVISION_ORDER, course(ClockPhase.STOPPED, null), START))
        .isEmpty();
  }

  @Test
  void a_new_version_of_the_ladder_arms_only_what_has_not_fired() {
    Instant now = at("2026-10-08T10:00");
    assertThat(LADDER.takeOver(running(at("2026-10-20T17:30")), Set.of(Rung.REMINDER), now))
        .extracting(ArmedRung::rung)
        .containsExactly(Rung.URGE, Rung.YELLOW_CARD, Rung.RED_CARD);
  }

  @Test
  void a_percentage_of_the_budget_is_the_close_of_the_day_by_which_it_is_used() {
    assertThat(reminder(50, 5, LimitUnit.WORKING_DAY)).isEqualTo("2026-09-29T17:30");
    assertThat(reminder(80, 5, LimitUnit.WORKING_DAY)).isEqualTo("2026-09-30T17:30");
    assertThat(reminder(81, 5, LimitUnit.WORKING_DAY)).isEqualTo("2026-10-08T08:30");
    assertThat(reminder(50, 4, LimitUnit.HALF_DAY)).isEqualTo("2026-09-30T17:30");
    assertThat(reminder(50, 10, LimitUnit.CALENDAR_DAY)).isEqualTo("2026-09-30T17:30");
    assertThat(reminder(50, 4, LimitUnit.WORKING_HOUR)).isEqualTo("2026-10-08T08:30");
    assertThat(reminder(140, 5, LimitUnit.WORKING_DAY)).isEqualTo("2026-10-10T17:30");
    assertThat(reminder(100, 5, LimitUnit.WORKING_DAY)).isEqualTo("2026-10-08T17:30");
  }

  private static String reminder(int percent, int amount, LimitUnit unit) {
    RungRule rule = rule(Rung.REMINDER, Anchor.DUE, Offset.percent(percent), RungEffect.FACT);
    Instant at = TIMES.armedAt(rule, DUE, new Budget(amount, unit));
    return at.atOffset(ZoneOffset.ofHours(8)).toLocalDateTime().toString();
  }

  @Test
  void an_order_that_stays_unanswered_is_made_known_after_its_answer_was_due() {
    Ladder ladder =
        new Ladder(
            List.of(
                rule(
                    Rung.SUPERVISION_ORDER, Anchor.ORDER_OPENED, Offset.days(0), RungEffect.NOTICE),
                rule(Rung.CIRCULAR, Anchor.ORDER_ANSWER_DUE, Offset.days(1), RungEffect.NOTICE)),
            TIMES);
    Instant opened = at("2026-10-12T09:00");
    assertThat(ladder.armOrder(opened, at("2026-10-15T17:30"), opened))
        .containsExactly(
            notice(Rung.SUPERVISION_ORDER, "2026-10-12T09:00"),
            notice(Rung.CIRCULAR, "2026-10-19T08:30"));
    assertThat(ladder.armOrder(opened, null, opened)).hasSize(1);
  }

  @Test
  void the_clock_of_an_answer_is_reminded_of_and_then_made_known_and_shows_no_card() {
    Ladder ladder =
        new Ladder(
            List.of(
                rule(Rung.REMINDER, Anchor.DUE, Offset.days(-1), RungEffect.NOTICE),
                rule(Rung.URGE, Anchor.DUE, Offset.days(0), RungEffect.NOTICE),
                rule(Rung.YELLOW_CARD, Anchor.DUE, Offset.days(1), RungEffect.NOTICE),
                rule(Rung.RED_CARD, Anchor.DUE, Offset.days(3), RungEffect.CARD),
                rule(
                    Rung.SUPERVISION_ORDER, Anchor.ORDER_OPENED, Offset.days(0), RungEffect.NOTICE),
                rule(Rung.CIRCULAR, Anchor.ORDER_ANSWER_DUE, Offset.days(1), RungEffect.NOTICE)),
            TIMES);
    assertThat(ladder.ofAnswer().instants(running(at("2026-10-15T17:30"))))
        .containsExactly(
            notice(Rung.REMINDER, "2026-10-14T08:30"), notice(Rung.CIRCULAR, "2026-10-19T08:30"));
  }

  @Test
  void of_a_rung_that_this_version_does_not_have_only_the_clock_is_asked() {
    Instant now = at("2026-10-01T09:00");
    assertThat(LADDER.obsolete(Rung.EARLY_REMINDER, running(DUE), now)).isEmpty();
    assertThat(LADDER.obsolete(Rung.EARLY_REMINDER, course(ClockPhase.PAUSED, DUE), now))
        .contains("时钟暂停");
  }

  @Test
  void whole_working_days_past_are_counted_at_each_close() {
    assertThat(daysPast("2026-10-08T17:30")).isZero();
    assertThat(daysPast("2026-10-09T17:29")).isZero();
    assertThat(daysPast("2026-10-09T17:30")).isEqualTo(1);
    assertThat(daysPast("2026-10-10T08:30")).isEqualTo(1);
    assertThat(daysPast("2026-10-11T12:00")).isEqualTo(2);
    assertThat(daysPast("2026-10-12T17:30")).isEqualTo(3);
    assertThat(daysPast("2026-09-30T17:30")).isZero();
  }

  private static int daysPast(String now) {
    return TIMES.daysPast(DUE, at(now));
  }

  private static ArmedRung notice(Rung rung, String at) {
    return new ArmedRung(rung, RungEffect.NOTICE, at(at));
  }

  private static Course running(Instant due) {
    return course(ClockPhase.RUNNING, due);
  }

  private static Course course(ClockPhase phase, @Nullable Instant due) {
    return new Course(phase, START, due, BUDGET);
  }

  private static ArmedRung card(Rung rung, String at) {
    return new ArmedRung(rung, RungEffect.CARD, at(at));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).toInstant(ZoneOffset.ofHours(8));
  }

  /** The rules as the migration sets them. */
  private static final class FirstRungs {
    static final List<RungRule> RULES =
        List.of(
            rule(Rung.REMINDER, Anchor.DUE, Offset.days(-1), RungEffect.NOTICE),
            rule(Rung.URGE, Anchor.DUE, Offset.days(0), RungEffect.NOTICE),
            rule(Rung.YELLOW_CARD, Anchor.DUE, Offset.days(1), RungEffect.NOTICE),
            rule(Rung.RED_CARD, Anchor.DUE, Offset.days(3), RungEffect.CARD),
            rule(Rung.SUPERVISION_ORDER, Anchor.ORDER_OPENED, Offset.days(0), RungEffect.NOTICE));
  }

  private static RungRule rule(Rung rung, Anchor anchor, Offset offset, RungEffect effect) {
    return new RungRule(rung, rung.label(), anchor, offset, effect, Set.of(), Set.of(), null);
  }
}
