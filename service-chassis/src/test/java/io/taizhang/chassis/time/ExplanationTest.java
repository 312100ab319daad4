package io.taizhang.chassis.time;

import static io.taizhang.chassis.time.Given.CALENDAR;
import static io.taizhang.chassis.time.Given.HOURS;
import static io.taizhang.chassis.time.Given.NOTICE;
import static io.taizhang.chassis.time.Given.calendarDays;
import static io.taizhang.chassis.time.Given.day;
import static io.taizhang.chassis.time.Given.extend;
import static io.taizhang.chassis.time.Given.pause;
import static io.taizhang.chassis.time.Given.resume;
import static io.taizhang.chassis.time.Given.start;
import static io.taizhang.chassis.time.Given.workingDays;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  private static final String NOTICE_2026 =
      "https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm";

  @Test
  void every_day_from_29_september_to_12_october_2026_says_why_it_counts_or_not() {
    assertThat(lines(explain(workingDays(5), start("2026-09-29T10:00"))))
        .containsExactly(
            "2026-09-29 DAY_ZERO 0 起算日，不计入期限",
            "2026-09-30 WORKING_DAY 1 第1个工作日",
            "2026-10-01 HOLIDAY 1 国庆节放假",
            "2026-10-02 HOLIDAY 1 国庆节放假",
            "2026-10-03 HOLIDAY 1 国庆节放假",
            "2026-10-04 HOLIDAY 1 国庆节放假",
            "2026-10-05 HOLIDAY 1 国庆节放假",
            "2026-10-06 HOLIDAY 1 国庆节放假",
            "2026-10-07 HOLIDAY 1 国庆节放假",
            "2026-10-08 WORKING_DAY 2 第2个工作日",
            "2026-10-09 WORKING_DAY 3 第3个工作日",
            "2026-10-10 MAKE_UP_DAY 4 国庆节调休上班，第4个工作日",
            "2026-10-11 WEEKEND 4 星期日，休息日",
            "2026-10-12 WORKING_DAY 5 第5个工作日");
  }

  @Test
  void holidays_and_make_up_days_name_the_notice_and_day_zero_its_article() {
    var days = explain(workingDays(5), start("2026-09-29T10:00")).days();
    assertThat(days)
        .filteredOn(d -> d.reason() == DayReason.HOLIDAY || d.reason() == DayReason.MAKE_UP_DAY)
        .hasSize(8)
        .allSatisfy(d -> assertThat(d.source()).isEqualTo(NOTICE_2026));
    assertThat(days.getFirst().source()).isEqualTo("《民法典》第二百零一条");
    assertThat(days.getLast().source()).isNull();
  }

  @Test
  void a_paused_day_names_the_procedure_the_article_and_the_notice_to_the_applicant() {
    var explanation =
        explain(
            workingDays(2),
            start("2026-11-02T10:00"),
            pause("p1", "2026-11-03T09:00", "2026-11-04"),
            resume("p1", "2026-11-04T09:00"));
    assertThat(lines(explanation).subList(1, 3))
        .containsExactly(
            "2026-11-03 PAUSED 0 专家评审期间暂停计时（文书：" + NOTICE + "）",
            "2026-11-04 PAUSED 0 专家评审期间暂停计时（文书：" + NOTICE + "）");
    assertThat(explanation.days().get(1).source()).isEqualTo("《行政许可法》第四十五条");
  }

  @Test
  void hours_lost_to_a_pause_on_day_zero_name_the_pause() {
    var hours = new Limit(9, LimitUnit.WORKING_HOUR, StartEvent.ACCEPTED, "承诺");
    var explanation =
        explain(
            hours,
            start("2026-11-04T09:30"),
            pause("p1", "2026-11-04T16:00", "2026-11-05"),
            resume("p1", "2026-11-05T10:00"));
    assertThat(lines(explanation).subList(0, 2))
        .containsExactly(
            "2026-11-04 PAUSED 0 专家评审期间暂停计时（文书：" + NOTICE + "）",
            "2026-11-05 PAUSED 0 专家评审期间暂停计时（文书：" + NOTICE + "）");
  }

  @Test
  void an_open_pause_says_that_its_end_is_expected_only() {
    var days =
        explain(
                workingDays(1),
                start("2026-11-02T10:00"),
                pause("p1", "2026-11-03T09:00", "2026-11-03"))
            .days();
    assertThat(days.get(1).text()).startsWith("专家评审暂停计时尚未结束，按预计结束日期暂计");
  }

  @Test
  void calendar_days_count_rest_days_and_roll_off_them_at_the_end() {
    var explanation = explain(calendarDays(2), start("2026-10-15T10:00"));
    assertThat(lines(explanation))
        .containsExactly(
            "2026-10-15 DAY_ZERO 0 起算日，不计入期限",
            "2026-10-16 CALENDAR_DAY 1 第1个自然日",
            "2026-10-17 CALENDAR_DAY 2 第2个自然日",
            "2026-10-18 WEEKEND 2 星期日，休息日",
            "2026-10-19 ROLLED 2 期限最后一日为休息日，顺延至本工作日");
    assertThat(explanation.days().getLast().source()).isEqualTo("《民法典》第二百零三条");
  }

  @Test
  void a_last_day_of_rest_rolls_past_a_pause_too() {
    assertThat(
            explain(
                    calendarDays(1),
                    start("2026-10-16T10:00"),
                    pause("p1", "2026-10-19T09:00", "2026-10-19"),
                    resume("p1", "2026-10-19T16:00"))
                .days())
        .extracting(ExplainedDay::reason)
        .containsExactly(
            DayReason.DAY_ZERO,
            DayReason.CALENDAR_DAY,
            DayReason.WEEKEND,
            DayReason.PAUSED,
            DayReason.ROLLED);
  }

  @Test
  void at_once_on_a_working_day_needs_no_other_day() {
    assertThat(lines(explain(workingDays(0), start("2026-10-12T10:00"))))
        .containsExactly("2026-10-12 DAY_ZERO 0 起算日，即办事项当日办结");
  }

  @Test
  void at_once_on_a_rest_day_or_after_hours_moves_to_the_next_working_day() {
    assertThat(lines(explain(workingDays(0), start("2026-10-09T18:00"))))
        .containsExactly(
            "2026-10-09 DAY_ZERO 0 起算日，当日已不能办理，即办事项顺延", "2026-10-10 ROLLED 0 起算当日已不能办理，顺延至本工作日");
  }

  @Test
  void days_without_a_notice_say_so() {
    var days = explain(workingDays(1), start("2026-12-31T10:00")).days();
    assertThat(days.getLast().text()).isEqualTo("第1个工作日（放假安排尚未公布，暂计）");
  }

  @Test
  void an_ordinary_monday_decreed_after_a_lengthened_holiday_is_no_make_up_day() {
    var last = explain(workingDays(1), start("2020-01-30T10:00")).days().getLast();
    assertThat(last.date()).isEqualTo(day("2020-02-03"));
    assertThat(last.reason()).isEqualTo(DayReason.WORKING_DAY);
    assertThat(last.source()).contains("2020-01/27");
  }

  @Test
  void the_explanation_of_a_promise_leaves_out_an_extension_that_does_not_move_it() {
    List<ClockFact> facts =
        List.of(start("2026-11-02T10:00"), extend("2026-11-03T09:00", 10, false));
    assertThat(DueDates.explainPromised(facts, workingDays(5), CALENDAR, HOURS).counted())
        .isEqualTo(5);
    assertThat(DueDates.explain(facts, workingDays(5), CALENDAR, HOURS).counted()).isEqualTo(15);
  }

  private static Explanation explain(Limit limit, ClockFact... facts) {
    return DueDates.explain(List.of(facts), limit, CALENDAR, HOURS);
  }

  private static List<String> lines(Explanation explanation) {
    return explanation.days().stream()
        .map(d -> "%s %s %d %s".formatted(d.date(), d.reason(), d.runningCount(), d.text()))
        .toList();
  }
}
