package io.taizhang.notification.calendar;

import io.taizhang.chassis.problem.ProblemEntry;
import io.taizhang.chassis.problem.ProblemKind;

/** What can be wrong with a calendar. */
public enum CalendarProblem implements ProblemKind {
  ALREADY_SETTLED("calendar-already-settled", 409, "日历版本已发布或作废"),
  NOT_TRIED("calendar-not-tried", 409, "日历版本须先试算");

  private final ProblemEntry entry;

  CalendarProblem(String code, int status, String title) {
    this.entry = new ProblemEntry(code, status, title);
  }

  @Override
  public ProblemEntry entry() {
    return entry;
  }
}
