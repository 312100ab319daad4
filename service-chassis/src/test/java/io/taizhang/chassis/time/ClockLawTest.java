package io.taizhang.chassis.time;

import static io.taizhang.chassis.time.Given.CALENDAR;
import static io.taizhang.chassis.time.Given.HOURS;
import static io.taizhang.chassis.time.Given.NOTICE;
import static io.taizhang.chassis.time.Given.at;
import static io.taizhang.chassis.time.Given.day;
import static io.taizhang.chassis.time.Given.extend;
import static io.taizhang.chassis.time.Given.pause;
import static io.taizhang.chassis.time.Given.redatePause;
import static io.taizhang.chassis.time.Given.resume;
import static io.taizhang.chassis.time.Given.start;
import static io.taizhang.chassis.time.Given.stop;
import static io.taizhang.chassis.time.Given.workingDays;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockLawTest {

  private static final ClockLaw LAW = new ClockLaw(workingDays(20), CALENDAR, HOURS);
  private static final Instant NOW = at("2026-11-04T12:00");

  private static final ClockFact START = start("2026-11-02T10:00");
  private static final ClockFact PAUSE = pause("p1", "2026-11-03T09:00", "2026-11-05");

  private static final Map<ClockPhase, List<ClockFact>> CLOCKS =
      Map.of(
          ClockPhase.NOT_STARTED, List.of(),
          ClockPhase.RUNNING, List.of(START),
          ClockPhase.PAUSED, List.of(START, PAUSE),
          ClockPhase.STOPPED, List.of(START, stop("2026-11-03T09:00")));

  private static final Map<FactType, ClockFact> CANDIDATES =
      Map.of(
          FactType.START, start("2026-11-04T09:00"),
          FactType.PAUSE, pause("p2", "2026-11-04T09:00", "2026-11-06"),
          FactType.RESUME, resume("p1", "2026-11-04T09:00"),
          FactType.EXTEND, extend("2026-11-04T09:00", 10, false),
          FactType.STOP, stop("2026-11-04T09:00"),
          FactType.REDATE_PAUSE, redatePause("p1", "2026-11-04T09:00", "2026-11-06"),
          FactType.CORRECT, earlierStart());

  @ParameterizedTest
  @CsvSource({
    "NOT_STARTED, START,",
    "NOT_STARTED, PAUSE,  NOT_STARTED",
    "NOT_STARTED, RESUME, NOT_STARTED",
    "NOT_STARTED, EXTEND, NOT_STARTED",
    "NOT_STARTED, STOP,   NOT_STARTED",
    "NOT_STARTED, REDATE_PAUSE, NOT_STARTED",
    "NOT_STARTED, CORRECT, NO_SUCH_FACT",
    "RUNNING,     START,  ALREADY_STARTED",
    "RUNNING,     PAUSE,",
    "RUNNING,     RESUME, NO_SUCH_OPEN_PAUSE",
    "RUNNING,     EXTEND,",
    "RUNNING,     STOP,",
    "RUNNING, REDATE_PAUSE, NO_SUCH_OPEN_PAUSE",
    "RUNNING, CORRECT, ",
    "PAUSED,      START,  ALREADY_STARTED",
    "PAUSED,      PAUSE,",
    "PAUSED,      RESUME,",
    "PAUSED,      EXTEND,",
    "PAUSED,      STOP,",
    "PAUSED, REDATE_PAUSE, ",
    "PAUSED, CORRECT, ",
    "STOPPED,     START,  STOPPED",
    "STOPPED,     PAUSE,  STOPPED",
    "STOPPED,     RESUME, STOPPED",
    "STOPPED,     EXTEND, STOPPED",
    "STOPPED,     STOP,   STOPPED",
    "STOPPED, REDATE_PAUSE, STOPPED",
    "STOPPED, CORRECT, ",
  })
  void each_phase_takes_or_refuses_each_fact(
      ClockPhase phase, FactType type, @Nullable ClockRefusal refusal) {
    assertThat(ClockState.of(CLOCKS.get(phase)).phase()).isEqualTo(phase);
    ClockFact candidate = CANDIDATES.get(type);
    assertThat(LAW.decide(CLOCKS.get(phase), candidate, NOW))
        .isEqualTo(
            refusal == null
                ? new ClockDecision.Accepted(candidate)
                : new ClockDecision.Refused(refusal));
  }

  @Test
  void a_resumed_clock_runs_and_its_pause_cannot_be_resumed_or_reused() {
    List<ClockFact> facts = List.of(START, PAUSE, resume("p1", "2026-11-04T08:30"));
    assertThat(ClockState.of(facts).phase()).isEqualTo(ClockPhase.RUNNING);
    assertRefused(ClockRefusal.NO_SUCH_OPEN_PAUSE, facts, resume("p1", "2026-11-04T09:00"));
    assertRefused(
        ClockRefusal.PAUSE_ID_TAKEN, facts, pause("p1", "2026-11-04T09:00", "2026-11-05"));
  }

  @Test
  void a_clock_with_two_pauses_runs_only_when_both_are_resumed() {
    List<ClockFact> facts =
        List.of(
            START,
            PAUSE,
            pause("p2", "2026-11-03T10:00", "2026-11-09"),
            resume("p1", "2026-11-04T09:00"));
    ClockState state = ClockState.of(facts);
    assertThat(state.phase()).isEqualTo(ClockPhase.PAUSED);
    assertThat(state.openPauses()).extracting(p -> p.pause().pauseId()).containsExactly("p2");
    assertRefused(ClockRefusal.NO_SUCH_OPEN_PAUSE, facts, resume("p3", "2026-11-04T10:00"));
    assertThat(state.openPauses().getFirst().staleAt(at("2026-11-09T23:00"))).isFalse();
    assertThat(state.openPauses().getFirst().staleAt(at("2026-11-10T00:00"))).isTrue();
  }

  @Test
  void a_fact_takes_effect_neither_in_the_future_nor_before_the_last_one() {
    assertRefused(ClockRefusal.FUTURE, List.of(START), stop("2026-11-04T12:01"));
    assertRefused(ClockRefusal.OUT_OF_ORDER, List.of(START, PAUSE), stop("2026-11-03T08:59"));
    assertAccepted(List.of(START, PAUSE), stop("2026-11-03T09:00"));
    assertAccepted(List.of(START), stop("2026-11-04T12:00"));
  }

  @Test
  void a_pause_needs_a_notice_an_end_and_a_named_law_beyond_article_45() {
    assertRefused(
        ClockRefusal.EVIDENCE_MISSING, List.of(START), pauseBy(PauseBasis.HEARING, " ", null));
    assertRefused(
        ClockRefusal.LAW_MISSING, List.of(START), pauseBy(PauseBasis.OTHER_LAW, NOTICE, null));
    assertRefused(
        ClockRefusal.LAW_MISSING, List.of(START), pauseBy(PauseBasis.OTHER_LAW, NOTICE, " "));
    assertAccepted(List.of(START), pauseBy(PauseBasis.OTHER_LAW, NOTICE, "《示例条例》第三条"));
    assertRefused(
        ClockRefusal.EXPECTED_END_BEFORE_PAUSE,
        List.of(START),
        pause("p1", "2026-11-04T09:00", "2026-11-03"));
    assertAccepted(List.of(START), pause("p1", "2026-11-04T09:00", "2026-11-04"));
  }

  @Test
  void an_extension_is_given_once_with_days_and_a_reason() {
    List<ClockFact> extended = List.of(START, extend("2026-11-03T09:00", 10, true));
    assertRefused(ClockRefusal.ALREADY_EXTENDED, extended, extend("2026-11-04T09:00", 5, true));
    assertRefused(
        ClockRefusal.EXTENSION_NOT_POSITIVE, List.of(START), extend("2026-11-04T09:00", 0, true));
    var at = at("2026-11-04T09:00");
    assertRefused(
        ClockRefusal.REASON_MISSING,
        List.of(START),
        new ClockFact.Extend(at, at, "head-1", 5, "", true));
    assertRefused(
        ClockRefusal.REASON_MISSING, List.of(START), new ClockFact.Stop(at, at, "handler-1", ""));
  }

  @Test
  void an_extension_comes_before_the_limit_runs_out() {
    var oneDay = new ClockLaw(workingDays(1), CALENDAR, HOURS);
    var later = at("2026-11-09T09:00");
    assertThat(oneDay.decide(List.of(START), extend("2026-11-03T17:29", 5, true), later))
        .isInstanceOf(ClockDecision.Accepted.class);
    assertThat(oneDay.decide(List.of(START), extend("2026-11-03T17:30", 5, true), later))
        .isEqualTo(new ClockDecision.Refused(ClockRefusal.EXTENSION_AFTER_DUE));
    assertThat(oneDay.decide(List.of(START, PAUSE), extend("2026-11-09T08:00", 5, true), later))
        .isInstanceOf(ClockDecision.Accepted.class);
  }

  @Test
  void a_refusal_bears_a_stable_code_and_a_sentence() {
    var refused = new ClockDecision.Refused(ClockRefusal.NO_SUCH_OPEN_PAUSE);
    assertThat(refused.code()).isEqualTo("clock-no-such-open-pause");
    assertThat(refused.message()).isEqualTo("没有与该编号对应的未结束暂停。");
  }

  private static ClockFact earlierStart() {
    return new ClockFact.Correct(
        NOW, NOW, "handler-2", new Correction.Instead(1, start("2026-11-02T09:00")), "更正单1号", "误登");
  }

  private static ClockFact pauseBy(PauseBasis basis, String evidence, @Nullable String law) {
    var at = at("2026-11-04T09:00");
    return new ClockFact.Pause(at, at, "handler-1", basis, evidence, day("2026-11-09"), "p1", law);
  }

  private static void assertRefused(
      ClockRefusal refusal, List<ClockFact> facts, ClockFact candidate) {
    assertThat(LAW.decide(facts, candidate, NOW)).isEqualTo(new ClockDecision.Refused(refusal));
  }

  private static void assertAccepted(List<ClockFact> facts, ClockFact candidate) {
    assertThat(LAW.decide(facts, candidate, NOW)).isEqualTo(new ClockDecision.Accepted(candidate));
  }
}
