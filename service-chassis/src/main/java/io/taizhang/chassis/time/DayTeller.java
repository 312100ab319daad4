package io.taizhang.chassis.time;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says in zh-CN why a day counts or not, with the notice or article. */
record DayTeller(WorkingCalendar calendar) {

  private static final String DAY_ZERO_ARTICLE = "《民法典》第二百零一条";
  private static final String ROLL_ARTICLE = "《民法典》第二百零三条";

  ExplainedDay receivedLate(LocalDate date) {
    return new ExplainedDay(date, false, 0, DayReason.RECEIVED_LATE, "非办公时间收件，视为次一工作日收件", null);
  }

  ExplainedDay dayZero(LocalDate date, Reckoning reckoning) {
    if (reckoning.total() == 0) {
      String text = reckoning.missedDayZero() ? "起算日，当日已不能办理，即办事项顺延" : "起算日，即办事项当日办结";
      return new ExplainedDay(date, false, 0, DayReason.DAY_ZERO, text, null);
    }
    return reckoning.unit() == LimitUnit.WORKING_HOUR
        ? new ExplainedDay(date, false, 0, DayReason.DAY_ZERO, "起算日，起算时刻后无办公时间", DAY_ZERO_ARTICLE)
        : new ExplainedDay(date, false, 0, DayReason.DAY_ZERO, "起算日，不计入期限", DAY_ZERO_ARTICLE);
  }

  ExplainedDay dayZeroCounted(LocalDate date, int count, String told) {
    return told(date, count, DayReason.DAY_ZERO, "起算日，自起算时刻" + told, DAY_ZERO_ARTICLE);
  }

  ExplainedDay workingDay(LocalDate date, int count, String told) {
    var decreed = calendar.decreed(date);
    if (decreed.isEmpty()) {
      return byWeek(date, true, count, DayReason.WORKING_DAY, told);
    }
    CalendarDay day = decreed.get();
    return WorkingDayCount.isWeekend(date)
        ? told(date, count, DayReason.MAKE_UP_DAY, day.name() + "调休上班，" + told, day.source())
        : told(date, count, DayReason.WORKING_DAY, day.name() + "后上班，" + told, day.source());
  }

  ExplainedDay calendarDay(LocalDate date, int count, String told) {
    return told(date, count, DayReason.CALENDAR_DAY, told, null);
  }

  ExplainedDay restDay(LocalDate date, int count) {
    return calendar
        .decreed(date)
        .map(
            day ->
                new ExplainedDay(
                    date, false, count, DayReason.HOLIDAY, day.name() + "放假", day.source()))
        .orElseGet(() -> byWeek(date, false, count, DayReason.WEEKEND, weekday(date) + "，休息日"));
  }

  ExplainedDay paused(LocalDate date, int count, Still still) {
    ClockFact.Pause pause = still.pause();
    if (pause == null) {
      return new ExplainedDay(date, false, count, DayReason.PAUSED, "本组事项均不在办理中", null);
    }
    String text =
        pause.basis().label()
            + (still.open() ? "暂停计时尚未结束，按预计结束日期暂计" : "期间暂停计时")
            + "（文书："
            + pause.evidence()
            + "）";
    return new ExplainedDay(date, false, count, DayReason.PAUSED, text, pause.article());
  }

  ExplainedDay rolled(LocalDate date, int count) {
    String last = count == 0 ? "起算当日已不能办理" : "期限最后一日为休息日";
    return new ExplainedDay(date, false, count, DayReason.ROLLED, last + "，顺延至本工作日", ROLL_ARTICLE);
  }

  private ExplainedDay byWeek(
      LocalDate date, boolean counted, int count, DayReason reason, String text) {
    String note = calendar.covers(date) ? "" : "（放假安排尚未公布，暂计）";
    return new ExplainedDay(date, counted, count, reason, text + note, null);
  }

  private static ExplainedDay told(
      LocalDate date, int count, DayReason reason, String text, @Nullable String source) {
    return new ExplainedDay(date, true, count, reason, text, source);
  }

  private static String weekday(LocalDate date) {
    return date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE);
  }
}
