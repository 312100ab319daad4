package io.taizhang.chassis.time;

import static io.taizhang.chassis.time.Given.CALENDAR;
import static io.taizhang.chassis.time.Given.HOURS;
import static io.taizhang.chassis.time.Given.NOTICE;
import static io.taizhang.chassis.time.Given.at;
import static io.taizhang.chassis.time.Given.correct;
import static io.taizhang.chassis.time.Given.day;
import static io.taizhang.chassis.time.Given.extend;
import static io.taizhang.chassis.time.Given.pause;
import static io.taizhang.chassis.time.Given.redatePause;
import static io.taizhang.chassis.time.Given.resume;
import static io.taizhang.chassis.time.Given.start;
import static io.taizhang.chassis.time.Given.stop;
import static io.taizhang.chassis.time.Given.workingDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClockSnapshotTest {

  private static final UUID ID = new UUID(1, 2);

  private static final List<ClockFact> ONE_OF_EACH =
      List.<ClockFact>of(
          start("2026-11-02T10:00"),
          new ClockFact.Pause(
              at("2026-11-03T09:00"),
              at("2026-11-03T09:05"),
              "handler-1",
              PauseBasis.OTHER_LAW,
              NOTICE,
              day("2026-11-05"),
              "p1",
              "《示例条例》第三条"),
          resume("p1", "2026-11-05T09:00"),
          extend("2026-11-06T09:00", 10, true),
          stop("2026-11-09T09:00"),
          correct(new Correction.Never(5)),
          redatePause("p1", "2026-11-04T09:00", "2026-11-06"));

  @Test
  void every_fact_survives_being_laid_flat() {
    assertThat(snapshot(null, ONE_OF_EACH).clockFacts()).isEqualTo(ONE_OF_EACH);
    assertThat(snapshot(null, ONE_OF_EACH).facts())
        .extracting(FactSnapshot::type)
        .containsExactly(FactType.values());
  }

  @Test
  void beside_a_statutory_limit_the_promise_stays_where_an_extension_is_silent() {
    List<ClockFact> facts =
        List.of(start("2026-11-02T10:00"), extend("2026-11-03T09:00", 10, false));
    var snapshot = snapshot(workingDays(20), facts);
    assertThat(snapshot.dueAt()).isEqualTo(at("2026-11-09T17:30"));
    assertThat(snapshot.statutoryDueAt()).isEqualTo(at("2026-12-14T17:30"));
    assertThat(snapshot.startedAt()).isEqualTo(at("2026-11-02T10:00"));
    assertThat(snapshot.phase()).isEqualTo(ClockPhase.RUNNING);
    assertThat(snapshot.calendarVersion()).isEqualTo(1);
    assertThat(snapshot.provisional()).isFalse();
  }

  @Test
  void a_single_limit_moves_with_every_extension() {
    List<ClockFact> facts =
        List.of(start("2026-11-02T10:00"), extend("2026-11-03T09:00", 10, false));
    assertThat(snapshot(null, facts).dueAt()).isEqualTo(at("2026-11-23T17:30"));
    assertThat(snapshot(null, facts).statutoryDueAt()).isNull();
  }

  @Test
  void a_paused_clock_shows_its_phase_and_is_provisional_if_either_date_is() {
    List<ClockFact> facts =
        List.of(start("2026-12-22T10:00"), pause("p1", "2026-12-23T09:00", "2026-12-23"));
    assertThat(snapshot(null, facts).phase()).isEqualTo(ClockPhase.PAUSED);
    assertThat(snapshot(null, facts).provisional()).isFalse();
    assertThat(snapshot(workingDays(20), facts).provisional()).isTrue();
  }

  @Test
  void a_flat_fact_that_lacks_what_its_type_needs_is_refused() {
    var at = at("2026-11-02T10:00");
    var broken =
        new FactSnapshot(
            FactType.RESUME,
            at,
            at,
            "a",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    assertThatThrownBy(broken::toFact).hasMessage("RESUME needs pauseId");
  }

  private static ClockSnapshot snapshot(@Nullable Limit statutory, List<ClockFact> facts) {
    return ClockSnapshot.of(
        ID,
        "item-decision",
        3,
        "350521-DRC",
        "350521",
        workingDays(5),
        statutory,
        facts,
        CALENDAR,
        HOURS);
  }
}
