package io.taizhang.chassis.time;

import static io.taizhang.chassis.time.AmendmentTest.published;
import static io.taizhang.chassis.time.AmendmentTest.worked;
import static io.taizhang.chassis.time.Given.HOURS;
import static io.taizhang.chassis.time.Given.at;
import static io.taizhang.chassis.time.Given.start;
import static io.taizhang.chassis.time.Given.workingDays;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every start and limit around the real amendments, against counting by hand. */
class AmendmentPropertyTest {

  @ParameterizedTest
  @MethodSource("io.taizhang.chassis.time.AmendmentTest#midYear")
  void of_all_clocks_around_it_exactly_those_move_that_counting_by_hand_moves(
      String published, List<LocalDate> changed) {
    Amendment amendment = published(published);
    int moved = 0;
    LocalDate first = changed.getFirst().minusDays(45);
    for (LocalDate start : first.datesUntil(changed.getLast().plusDays(5)).toList()) {
      List<ClockFact> facts = List.of(start(at(start, 10)));
      for (int limit = 1; limit <= 25; limit++) {
        LocalDate before = counted(amendment.before(), start, limit, List.of());
        LocalDate after = counted(amendment.before(), start, limit, changed);
        Due dueBefore = due(facts, limit, amendment.before());
        Due dueAfter = due(facts, limit, amendment.after());
        assertThat(List.of(dueBefore.date(), dueAfter.date()))
            .as("%s days from %s", limit, start)
            .containsExactly(before, after);
        moved += before.equals(after) ? 0 : 1;
      }
    }
    assertThat(moved).isPositive();
  }

  private static Due due(List<ClockFact> facts, int limit, Timetable timetable) {
    return DueDates.due(facts, workingDays(limit), timetable.calendar(), HOURS);
  }

  /** Counts the days by what was known before, the changed ones the other way round. */
  private static LocalDate counted(
      Timetable before, LocalDate start, int limit, List<LocalDate> changed) {
    LocalDate day = start;
    for (int left = limit; left > 0; left -= worked(before, day) != changed.contains(day) ? 1 : 0) {
      day = day.plusDays(1);
    }
    return day;
  }
}
