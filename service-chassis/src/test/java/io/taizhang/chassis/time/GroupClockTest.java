package io.taizhang.chassis.time;

import static io.taizhang.chassis.time.Given.CALENDAR;
import static io.taizhang.chassis.time.Given.HOURS;
import static io.taizhang.chassis.time.Given.at;
import static io.taizhang.chassis.time.Given.calendarDays;
import static io.taizhang.chassis.time.Given.pause;
import static io.taizhang.chassis.time.Given.resume;
import static io.taizhang.chassis.time.Given.start;
import static io.taizhang.chassis.time.Given.stop;
import static io.taizhang.chassis.time.Given.workingDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class GroupClockTest {

  private static final Timetable TIMETABLE = new Timetable(CALENDAR, HOURS);

  @Test
  void two_items_side_by_side_use_the_union_of_their_days_and_not_the_sum() {
    var group =
        GroupClock.of(
            List.of(
                List.of(start("2026-11-02T10:00"), stop("2026-11-04T10:00")),
                List.of(start("2026-11-03T10:00"), stop("2026-11-06T10:00"))));
    assertThat(used(group, "2026-12-01T09:00")).isEqualTo(4);
    assertThat(used(group, "2026-11-05T09:00")).isEqualTo(3);
    assertThat(group.due(workingDays(5), TIMETABLE).at()).isEqualTo(at("2026-11-09T17:30"));
  }

  @Test
  void a_gap_between_two_items_is_not_used() {
    var group =
        GroupClock.of(
            List.of(
                List.of(start("2026-11-02T10:00"), stop("2026-11-03T10:00")),
                List.of(start("2026-11-05T10:00"))));
    assertThat(used(group, "2026-11-09T09:00")).isEqualTo(3);
    assertThat(group.due(workingDays(5), TIMETABLE).at()).isEqualTo(at("2026-11-11T17:30"));
    assertThat(group.explain(workingDays(2), TIMETABLE).days())
        .extracting(day -> "%s %s %s".formatted(day.date(), day.counted(), day.text()))
        .containsExactly(
            "2026-11-02 false 起算日，不计入期限",
            "2026-11-03 true 第1个工作日",
            "2026-11-04 false 本组事项均不在办理中",
            "2026-11-05 false 本组事项均不在办理中",
            "2026-11-06 true 第2个工作日");
  }

  @Test
  void the_group_stands_still_only_while_every_item_does() {
    var one =
        List.of(
            start("2026-11-02T10:00"),
            pause("p1", "2026-11-03T09:00", "2026-11-05"),
            resume("p1", "2026-11-05T16:00"));
    var other =
        List.of(
            start("2026-11-02T10:00"),
            pause("p2", "2026-11-05T09:00", "2026-11-09"),
            resume("p2", "2026-11-09T09:00"));
    var group = GroupClock.of(List.of(one, other));
    assertThat(used(group, "2026-11-09T17:00")).isEqualTo(4);
    assertThat(group.due(workingDays(5), TIMETABLE).at()).isEqualTo(at("2026-11-10T17:30"));
    assertThat(group.explain(workingDays(5), TIMETABLE).days().get(3).source())
        .isEqualTo("《行政许可法》第四十五条");
  }

  @Test
  void an_open_pause_of_every_item_leaves_an_estimate() {
    var paused = List.of(start("2026-11-02T10:00"), pause("p1", "2026-11-03T09:00", "2026-11-05"));
    var running = List.of(start("2026-11-02T10:00"));
    assertThat(GroupClock.of(List.of(paused)).due(workingDays(5), TIMETABLE).paused()).isTrue();
    var both = GroupClock.of(List.of(paused, running)).due(workingDays(5), TIMETABLE);
    assertThat(both.paused()).isFalse();
    assertThat(both.at()).isEqualTo(at("2026-11-09T17:30"));
  }

  @Test
  void where_one_of_two_has_gone_on_the_due_date_is_firm_whatever_becomes_of_the_other() {
    var paused = List.of(start("2026-11-02T10:00"), pause("p1", "2026-11-03T09:00", "2026-11-05"));
    var resumed =
        List.of(
            start("2026-11-02T10:00"),
            pause("p2", "2026-11-03T09:00", "2026-11-05"),
            resume("p2", "2026-11-04T09:00"));
    Due due = GroupClock.of(List.of(paused, resumed)).due(workingDays(5), TIMETABLE);
    assertThat(due.paused()).isFalse();
    assertThat(due.at()).isEqualTo(at("2026-11-11T17:30"));
  }

  @Test
  void items_that_have_not_started_do_not_belong_to_it_yet() {
    var group = GroupClock.of(List.of(List.of(), List.of(start("2026-11-02T10:00"))));
    assertThat(group.due(calendarDays(7), TIMETABLE).at()).isEqualTo(at("2026-11-09T17:30"));
    assertThat(group.items()).hasSize(1);
    var none = GroupClock.of(List.of(List.<ClockFact>of()));
    assertThatThrownBy(() -> none.due(workingDays(5), TIMETABLE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_groups_limit_is_one_of_days() {
    var group = GroupClock.of(List.of(List.of(start("2026-11-02T10:00"))));
    var hours = new Limit(5, LimitUnit.WORKING_HOUR, StartEvent.ACCEPTED, "承诺");
    var half = new Limit(3, LimitUnit.HALF_DAY, StartEvent.ACCEPTED, "承诺");
    assertThatThrownBy(() -> group.due(hours, TIMETABLE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(group.due(half, TIMETABLE).at()).isEqualTo(at("2026-11-04T12:00"));
  }

  private static int used(GroupClock group, String now) {
    return group.usedDays(workingDays(5), TIMETABLE, at(now));
  }
}
