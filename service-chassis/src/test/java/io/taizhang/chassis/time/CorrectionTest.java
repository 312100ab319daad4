package io.taizhang.chassis.time;

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

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CorrectionTest {

  private static final ClockFact.Plain START = start("2026-11-02T10:00");
  private static final ClockFact.Plain PAUSE = pause("p1", "2026-11-03T09:00", "2026-11-05");
  private static final ClockFact.Plain RESUME = resume("p1", "2026-11-05T09:00");
  private static final ClockFact.Plain STOP = stop("2026-11-06T09:00");

  @Test
  void a_corrected_start_moves_the_due_date_as_if_it_had_been_told_right() {
    var right = start("2026-10-30T10:00");
    var ledger = ledger(START, PAUSE, RESUME, correct(new Correction.Instead(1, right)));
    assertThat(due(ledger)).isEqualTo(due(List.of(right, PAUSE, RESUME)));
    assertThat(due(ledger)).isNotEqualTo(due(List.of(START, PAUSE, RESUME)));
  }

  @Test
  void a_stop_that_never_was_leaves_the_clock_running() {
    var ledger = ledger(START, STOP, correct(new Correction.Never(2)));
    assertThat(ClockState.of(ledger)).isEqualTo(ClockState.of(List.of(START)));
    assertThat(ClockState.of(ledger).phase()).isEqualTo(ClockPhase.RUNNING);
  }

  @Test
  void a_missed_pause_takes_its_place_in_time_between_the_facts_told() {
    var ledger =
        ledger(
            START,
            STOP,
            correct(new Correction.Missed(PAUSE)),
            correct(new Correction.Missed(RESUME)));
    assertThat(ClockState.of(ledger)).isEqualTo(ClockState.of(List.of(START, PAUSE, RESUME, STOP)));
  }

  @Test
  void the_last_correction_of_a_fact_holds() {
    var ledger =
        ledger(
            START,
            correct(new Correction.Instead(1, start("2026-10-29T10:00"))),
            correct(new Correction.Instead(1, start("2026-10-30T10:00"))));
    assertThat(ClockState.of(ledger).startedAt()).isEqualTo(at("2026-10-30T10:00"));
  }

  @Test
  void a_void_correction_lets_what_it_corrected_stand_again() {
    var ledger =
        ledger(START, PAUSE, correct(new Correction.Never(2)), correct(new Correction.Never(3)));
    assertThat(ClockState.of(ledger)).isEqualTo(ClockState.of(List.of(START, PAUSE)));
    var twice = ledger(ledger, correct(new Correction.Never(4)));
    assertThat(ClockState.of(twice)).isEqualTo(ClockState.of(List.of(START)));
  }

  @Test
  void a_void_correction_gives_way_to_the_one_before_it() {
    var ledger =
        ledger(
            START,
            correct(new Correction.Instead(1, start("2026-10-29T10:00"))),
            correct(new Correction.Instead(1, start("2026-10-30T10:00"))),
            correct(new Correction.Never(3)));
    assertThat(ClockState.of(ledger).startedAt()).isEqualTo(at("2026-10-29T10:00"));
  }

  @Test
  void a_corrected_correction_says_something_else_of_the_same_fact() {
    var right = start("2026-10-28T10:00");
    assertThat(
            ClockState.of(
                    ledger(
                        START,
                        correct(new Correction.Instead(1, start("2026-10-29T10:00"))),
                        correct(new Correction.Instead(2, right))))
                .startedAt())
        .isEqualTo(right.effective());
    var pause = pause("p1", "2026-11-04T09:00", "2026-11-05");
    assertThat(
            ClockState.of(
                ledger(
                    START,
                    PAUSE,
                    correct(new Correction.Never(2)),
                    correct(new Correction.Instead(3, pause)))))
        .isEqualTo(ClockState.of(List.of(START, pause)));
    assertThat(
            ClockState.of(
                ledger(
                    START,
                    correct(new Correction.Missed(PAUSE)),
                    correct(new Correction.Instead(2, pause)))))
        .isEqualTo(ClockState.of(List.of(START, pause)));
    assertThat(
            ClockState.of(
                ledger(
                    START,
                    correct(new Correction.Missed(PAUSE)),
                    correct(new Correction.Never(2)))))
        .isEqualTo(ClockState.of(List.of(START)));
  }

  @Test
  void corrections_survive_being_laid_flat() {
    var ledger =
        ledger(
            START,
            PAUSE,
            correct(new Correction.Instead(2, pause("p1", "2026-11-04T09:00", "2026-11-05"))),
            correct(new Correction.Never(3)),
            correct(new Correction.Missed(extend("2026-11-04T09:00", 5, true))));
    assertThat(ledger.stream().map(FactSnapshot::of).map(FactSnapshot::toFact).toList())
        .isEqualTo(ledger);
  }

  static List<ClockFact> ledger(ClockFact... facts) {
    return List.of(facts);
  }

  static List<ClockFact> ledger(List<ClockFact> facts, ClockFact more) {
    return Stream.concat(facts.stream(), Stream.of(more)).toList();
  }

  private static LocalDate due(List<ClockFact> ledger) {
    return DueDates.due(ledger, workingDays(5), CALENDAR, HOURS).date();
  }
}
