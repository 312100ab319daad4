package io.taizhang.notification.ladder.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.taizhang.chassis.time.Almanac;
import io.taizhang.chassis.time.ClockPhase;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LadderTest {

  private static final LadderTimes TIMES = new LadderTimes(Almanac.base().national());
  private static final Ladder LADDER = new Ladder(FirstRungs.RULES, TIMES);
  private static final Instant DUE = at("2026-10-08T17:30");
  private static final Instant START = at("2026-09-28T09:00");

  @Test
  void over_the_national_day_week_the_rungs_keep_to_working_days_and_office_hours() {
    assertThat(LADDER.arm(ClockPhase.RUNNING, START, DUE, Set.of(), START))
        .containsExactly(
            notice(Rung.REMINDER, "2026-09-30T08:30"),
            notice(Rung.URGE, "2026-10-09T08:30"),
            notice(Rung.YELLOW_CARD, "2026-10-10T08:30"),
            fact(Rung.RED_CARD, "2026-10-12T17:30"));
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
    assertThat(LADDER.arm(ClockPhase.RUNNING, START, DUE, Set.of(), now))
        .contains(new ArmedRung(Rung.REMINDER, RungEffect.NOTICE, now));
  }

  @Test
  void a_reminder_that_would_lie_before_the_start_is_left_out() {
    Instant start = at("2026-10-08T09:00");
    assertThat(LADDER.arm(ClockPhase.RUNNING, start, DUE, Set.of(), start))
        .extracting(ArmedRung::rung)
        .containsExactly(Rung.URGE, Rung.YELLOW_CARD, Rung.RED_CARD);
  }

  @Test
  void an_unfired_past_notice_waits_at_night_for_the_morning_but_a_fact_does_not_wait() {
    Instant night = at("2026-10-20T22:00");
    assertThat(LADDER.arm(ClockPhase.RUNNING, START, DUE, Set.of(), night))
        .containsExactly(
            notice(Rung.REMINDER, "2026-10-21T08:30"),
            notice(Rung.URGE, "2026-10-21T08:30"),
            notice(Rung.YELLOW_CARD, "2026-10-21T08:30"),
            fact(Rung.RED_CARD, "2026-10-12T17:30"));
  }

  @Test
  void a_fired_rung_fires_again_only_if_its_new_instant_is_still_to_come() {
    Instant now = at("2026-10-10T10:00");
    Set<Rung> fired = EnumSet.of(Rung.REMINDER, Rung.URGE, Rung.YELLOW_CARD);
    assertThat(LADDER.arm(ClockPhase.RUNNING, START, DUE, fired, now))
        .extracting(ArmedRung::rung)
        .containsExactly(Rung.RED_CARD);
    assertThat(LADDER.arm(ClockPhase.RUNNING, START, at("2026-10-12T17:30"), fired, now))
        .containsExactly(
            notice(Rung.URGE, "2026-10-13T08:30"),
            notice(Rung.YELLOW_CARD, "2026-10-14T08:30"),
            fact(Rung.RED_CARD, "2026-10-15T17:30"));
  }

  @ParameterizedTest
  @EnumSource(value = ClockPhase.class, mode = EnumSource.Mode.EXCLUDE, names = "RUNNING")
  void only_a_running_clock_has_pending_rungs(ClockPhase phase) {
    assertThat(LADDER.arm(phase, START, DUE, Set.of(), START)).isEmpty();
  }

  @Test
  void a_clock_without_a_due_instant_has_no_pending_rungs() {
    assertThat(LADDER.arm(ClockPhase.RUNNING, START, null, Set.of(), START)).isEmpty();
  }

  @Test
  void the_notice_of_an_order_waits_for_the_next_office_instant() {
    Instant opened = at("2026-10-12T17:30");
    assertThat(LADDER.armOrder(opened, opened))
        .contains(notice(Rung.SUPERVISION_ORDER, "2026-10-13T08:30"));
  }

  @Test
  void a_notice_is_obsolete_once_the_clock_stands_or_the_due_instant_has_moved_on() {
    Instant now = at("2026-10-09T08:30");
    assertThat(LADDER.obsolete(Rung.URGE, ClockPhase.RUNNING, DUE, now)).isEmpty();
    assertThat(LADDER.obsolete(Rung.URGE, ClockPhase.PAUSED, DUE, now)).contains("时钟暂停");
    assertThat(LADDER.obsolete(Rung.URGE, ClockPhase.STOPPED, DUE, now)).contains("时钟已停止");
    assertThat(LADDER.obsolete(Rung.URGE, ClockPhase.RUNNING, at("2026-10-20T17:30"), now))
        .contains("时限已改期");
  }

  @Test
  void a_reminder_is_obsolete_once_the_due_instant_is_there() {
    assertThat(LADDER.obsolete(Rung.REMINDER, ClockPhase.RUNNING, DUE, DUE.minusSeconds(1)))
        .isEmpty();
    assertThat(LADDER.obsolete(Rung.REMINDER, ClockPhase.RUNNING, DUE, DUE)).isPresent();
  }

  @Test
  void the_notice_of_an_order_is_never_obsolete() {
    assertThat(LADDER.obsolete(Rung.SUPERVISION_ORDER, ClockPhase.STOPPED, null, START)).isEmpty();
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

  private static ArmedRung fact(Rung rung, String at) {
    return new ArmedRung(rung, RungEffect.FACT, at(at));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).toInstant(ZoneOffset.ofHours(8));
  }

  /** The rules as the migration sets them. */
  private static final class FirstRungs {
    static final List<RungRule> RULES =
        List.of(
            new RungRule(Rung.REMINDER, Anchor.DUE, -1, RungEffect.NOTICE, Set.of()),
            new RungRule(Rung.URGE, Anchor.DUE, 0, RungEffect.NOTICE, Set.of()),
            new RungRule(Rung.YELLOW_CARD, Anchor.DUE, 1, RungEffect.NOTICE, Set.of()),
            new RungRule(Rung.RED_CARD, Anchor.DUE, 3, RungEffect.FACT, Set.of()),
            new RungRule(
                Rung.SUPERVISION_ORDER, Anchor.ORDER_OPENED, 0, RungEffect.NOTICE, Set.of()));
  }
}
