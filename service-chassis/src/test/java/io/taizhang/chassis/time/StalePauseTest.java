package io.taizhang.chassis.time;

import static io.taizhang.chassis.time.Given.CALENDAR;
import static io.taizhang.chassis.time.Given.HOURS;
import static io.taizhang.chassis.time.Given.at;
import static io.taizhang.chassis.time.Given.day;
import static io.taizhang.chassis.time.Given.pause;
import static io.taizhang.chassis.time.Given.redatePause;
import static io.taizhang.chassis.time.Given.resume;
import static io.taizhang.chassis.time.Given.start;
import static io.taizhang.chassis.time.Given.stop;
import static io.taizhang.chassis.time.Given.workingDays;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StalePauseTest {

  private static final ClockLaw LAW = new ClockLaw(workingDays(20), CALENDAR, HOURS);
  private static final Instant NOW = at("2026-11-10T12:00");
  private static final ClockFact START = start("2026-11-02T10:00");
  private static final ClockFact PAUSE = pause("p1", "2026-11-03T09:00", "2026-11-05");

  @Test
  void a_pause_past_its_expected_end_is_stale_until_it_is_resumed_or_redated() {
    assertThat(stale(START, PAUSE)).containsExactly("p1");
    assertThat(stale(START, PAUSE, resume("p1", "2026-11-09T09:00"))).isEmpty();
    assertThat(stale(START, PAUSE, stop("2026-11-09T09:00"))).isEmpty();
    assertThat(stale(START, PAUSE, redatePause("p1", "2026-11-09T09:00", "2026-11-10"))).isEmpty();
    assertThat(stale(START, PAUSE, redatePause("p1", "2026-11-06T09:00", "2026-11-09")))
        .containsExactly("p1");
  }

  @Test
  void a_redated_pause_moves_the_estimate_to_its_new_end_and_leaves_other_pauses_alone() {
    List<ClockFact> facts =
        List.of(
            START,
            PAUSE,
            pause("p2", "2026-11-03T10:00", "2026-11-04"),
            redatePause("p1", "2026-11-05T09:00", "2026-11-09"));
    assertThat(ClockState.of(facts).pauses())
        .extracting(PausePeriod::expectedEnd)
        .containsExactly(day("2026-11-09"), day("2026-11-04"));
    Due due = DueDates.due(facts, workingDays(5), CALENDAR, HOURS);
    assertThat(due.date()).isEqualTo(day("2026-11-16"));
    assertThat(due.paused()).isTrue();
  }

  @Test
  void redating_needs_an_open_pause_a_notice_a_reason_and_a_day_to_come() {
    assertThat(refusal(redatePause("p1", "2026-11-09T09:00", "2026-11-09"))).isNull();
    assertThat(refusal(redatePause("p2", "2026-11-09T09:00", "2026-11-10")))
        .isEqualTo(ClockRefusal.NO_SUCH_OPEN_PAUSE);
    assertThat(refusal(redatePause("p1", "2026-11-09T09:00", "2026-11-08")))
        .isEqualTo(ClockRefusal.EXPECTED_END_IN_THE_PAST);
    var at = at("2026-11-09T09:00");
    var end = day("2026-11-12");
    assertThat(refusal(new ClockFact.RedatePause(at, at, "handler-1", "p1", end, " ", "改期")))
        .isEqualTo(ClockRefusal.EVIDENCE_MISSING);
    assertThat(refusal(new ClockFact.RedatePause(at, at, "handler-1", "p1", end, "告知书", "")))
        .isEqualTo(ClockRefusal.REASON_MISSING);
  }

  @Test
  void a_pause_that_was_resumed_keeps_its_end() {
    var ended = ClockState.of(List.of(START, PAUSE, resume("p1", "2026-11-04T09:00"))).pauses();
    assertThat(ended.getFirst().expectedUntil(day("2026-11-30"))).isEqualTo(ended.getFirst());
  }

  private static List<String> stale(ClockFact... facts) {
    return ClockState.of(List.of(facts)).stalePauses(NOW).stream()
        .map(period -> period.pause().pauseId())
        .toList();
  }

  private static @org.jspecify.annotations.Nullable ClockRefusal refusal(ClockFact fact) {
    return switch (LAW.decide(List.of(START, PAUSE), fact, NOW)) {
      case ClockDecision.Accepted _ -> null;
      case ClockDecision.Refused(ClockRefusal reason) -> reason;
    };
  }
}
