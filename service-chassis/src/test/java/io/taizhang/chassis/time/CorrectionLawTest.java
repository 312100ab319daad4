package io.taizhang.chassis.time;

import static io.taizhang.chassis.time.CorrectionTest.ledger;
import static io.taizhang.chassis.time.Given.CALENDAR;
import static io.taizhang.chassis.time.Given.HOURS;
import static io.taizhang.chassis.time.Given.at;
import static io.taizhang.chassis.time.Given.correct;
import static io.taizhang.chassis.time.Given.extend;
import static io.taizhang.chassis.time.Given.pause;
import static io.taizhang.chassis.time.Given.resume;
import static io.taizhang.chassis.time.Given.start;
import static io.taizhang.chassis.time.Given.stop;
import static io.taizhang.chassis.time.Given.workingDays;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorrectionLawTest {

  private static final ClockLaw LAW = new ClockLaw(workingDays(20), CALENDAR, HOURS);
  private static final Instant NOW = at("2026-11-10T12:00");

  private static final ClockFact.Plain START = start("2026-11-02T10:00");
  private static final ClockFact.Plain PAUSE = pause("p1", "2026-11-03T09:00", "2026-11-05");
  private static final ClockFact.Plain RESUME = resume("p1", "2026-11-05T09:00");
  private static final ClockFact.Plain STOP = stop("2026-11-06T09:00");

  @Test
  void a_person_corrects_a_named_fact_even_of_a_stopped_clock() {
    var ledger = ledger(START, PAUSE, RESUME, STOP);
    assertAccepted(ledger, correct(new Correction.Never(4)));
    assertAccepted(ledger, correct(new Correction.Instead(4, stop("2026-11-09T09:00"))));
    assertAccepted(ledger, correct(new Correction.Instead(1, start("2026-11-02T09:00"))));
  }

  @Test
  void a_person_can_neither_enter_a_late_fact_nor_call_it_missed() {
    assertRefused(ClockRefusal.OUT_OF_ORDER, ledger(START, PAUSE), stop("2026-11-02T11:00"));
    assertRefused(
        ClockRefusal.CORRECTION_NAMES_NO_FACT,
        ledger(START, STOP),
        correct(new Correction.Missed(PAUSE)));
  }

  @Test
  void a_correction_names_a_fact_of_the_ledger_and_keeps_its_kind() {
    var ledger = ledger(START, PAUSE, correct(new Correction.Never(2)));
    assertRefused(ClockRefusal.NO_SUCH_FACT, ledger, correct(new Correction.Never(0)));
    assertRefused(ClockRefusal.NO_SUCH_FACT, ledger, correct(new Correction.Never(4)));
    assertRefused(ClockRefusal.NO_SUCH_FACT, ledger, correct(new Correction.Instead(4, START)));
    assertRefused(
        ClockRefusal.CORRECTION_OF_ANOTHER_KIND, ledger, correct(new Correction.Instead(2, STOP)));
    assertRefused(
        ClockRefusal.CORRECTION_OF_ANOTHER_KIND, ledger, correct(new Correction.Instead(3, STOP)));
    assertAccepted(ledger, correct(new Correction.Instead(3, PAUSE)));
    assertAccepted(ledger, correct(new Correction.Never(3)));
    var more = ledger(ledger, correct(new Correction.Instead(3, PAUSE)));
    assertRefused(
        ClockRefusal.CORRECTION_OF_ANOTHER_KIND, more, correct(new Correction.Instead(4, STOP)));
  }

  @Test
  void a_correction_has_its_evidence_its_reason_and_its_time() {
    var never = new Correction.Never(2);
    var ledger = ledger(START, PAUSE);
    assertRefused(
        ClockRefusal.CORRECTION_WITHOUT_EVIDENCE,
        ledger,
        new ClockFact.Correct(NOW, NOW, "handler-1", never, " ", "误登"));
    assertRefused(
        ClockRefusal.REASON_MISSING,
        ledger,
        new ClockFact.Correct(NOW, NOW, "handler-1", never, "更正单", " "));
    assertRefused(
        ClockRefusal.FUTURE,
        ledger,
        new ClockFact.Correct(NOW.plusSeconds(1), NOW, "handler-1", never, "更正单", "误登"));
    assertRefused(
        ClockRefusal.FUTURE,
        ledger,
        correct(new Correction.Instead(2, pause("p1", "2026-11-11T09:00", "2026-11-12"))));
  }

  @Test
  void a_correction_must_leave_a_ledger_that_could_have_been_told() {
    var ledger = ledger(START, PAUSE, RESUME, STOP);
    assertRefused(ClockRefusal.NO_SUCH_OPEN_PAUSE, ledger, correct(new Correction.Never(2)));
    assertRefused(ClockRefusal.NOT_STARTED, ledger, correct(new Correction.Never(1)));
    assertRefused(ClockRefusal.START_NEEDED, ledger(START), correct(new Correction.Never(1)));
    assertRefused(
        ClockRefusal.STOPPED, ledger, correct(new Correction.Instead(4, stop("2026-11-04T09:00"))));
    assertRefused(
        ClockRefusal.NOT_STARTED,
        ledger,
        correct(new Correction.Instead(1, start("2026-11-04T09:00"))));
  }

  @Test
  void what_a_correction_brings_is_judged_in_full_and_the_rest_by_its_order_alone() {
    var oneDay = new ClockLaw(workingDays(1), CALENDAR, HOURS);
    var extension = extend("2026-11-06T09:00", 5, false);
    var ledger = ledger(START, PAUSE, RESUME, extension);
    var shorter = new Correction.Instead(3, resume("p1", "2026-11-03T10:00"));
    assertThat(oneDay.decide(ledger, correct(shorter), NOW))
        .isInstanceOf(ClockDecision.Accepted.class);
    var later = new Correction.Instead(4, extend("2026-11-09T09:00", 5, false));
    assertThat(oneDay.decide(ledger, correct(later), NOW))
        .isEqualTo(new ClockDecision.Refused(ClockRefusal.EXTENSION_AFTER_DUE));
  }

  @Test
  void an_agencys_report_joins_as_it_is_when_it_comes_in_order() {
    assertThat(LAW.report(ledger(START), PAUSE, "回执1", NOW))
        .isEqualTo(new ClockDecision.Accepted(PAUSE));
    assertThat(LAW.report(ledger(START), RESUME, "回执1", NOW))
        .isEqualTo(new ClockDecision.Refused(ClockRefusal.NO_SUCH_OPEN_PAUSE));
  }

  @Test
  void an_agencys_late_report_enters_as_a_correction_that_re_derives_the_clock() {
    var late = LAW.report(ledger(START, STOP), PAUSE, "回执1", NOW);
    var correct =
        new ClockFact.Correct(
            NOW, PAUSE.recorded(), PAUSE.actor(), new Correction.Missed(PAUSE), "回执1", "迟报");
    assertThat(late).isEqualTo(new ClockDecision.Accepted(correct));
    assertThat(ClockState.of(ledger(START, STOP, correct)))
        .isEqualTo(ClockState.of(List.of(START, PAUSE, STOP)));
    var outOfOrder = LAW.report(ledger(START, correct, RESUME), extendEarly(), "回执2", NOW);
    assertThat(outOfOrder).isInstanceOf(ClockDecision.Accepted.class);
  }

  @Test
  void an_agencys_late_report_that_no_ledger_could_hold_is_refused() {
    assertThat(LAW.report(ledger(START, STOP), stop("2026-11-05T09:00"), "回执1", NOW))
        .isEqualTo(new ClockDecision.Refused(ClockRefusal.STOPPED));
    assertThat(LAW.report(ledger(START, STOP), PAUSE, "", NOW))
        .isEqualTo(new ClockDecision.Refused(ClockRefusal.CORRECTION_WITHOUT_EVIDENCE));
  }

  private static ClockFact.Plain extendEarly() {
    return extend("2026-11-02T15:00", 5, false);
  }

  private static void assertAccepted(List<ClockFact> ledger, ClockFact candidate) {
    assertThat(LAW.decide(ledger, candidate, NOW)).isEqualTo(new ClockDecision.Accepted(candidate));
  }

  private static void assertRefused(
      ClockRefusal refusal, List<ClockFact> ledger, ClockFact candidate) {
    assertThat(LAW.decide(ledger, candidate, NOW)).isEqualTo(new ClockDecision.Refused(refusal));
  }
}
