package io.taizhang.issue.workflow;

/**
 * What is counted of issues and what lists are filtered by: one definition each, as conditions over
 * {@code this}.
 */
public final class IssueMarks {

  /** 已办结, fed back or not. */
  public static final String CLOSED = "this.closedAt is not null";

  /** A department sent it back, or what the department did was sent back to it. */
  public static final String RETURNED = stepped("'RETURN', 'SEND_BACK'");

  /** Closed once and taken up again. */
  public static final String REOPENED = stepped("'REOPEN'");

  /** Closed without ever having been returned or taken up again. */
  public static final String FIRST_TIME_RIGHT =
      CLOSED + " and not " + RETURNED + " and not " + REOPENED;

  /** Rated 4 or 5, and the rating not set aside. */
  public static final String BADLY_RATED =
      "exists (select 1 from IssueRating r where r.issueId = this.id and r.score >= 4"
          + " and r.state <> SET_ASIDE)";

  /** The clock of the stage it is in has run out. Over {@code :now}. */
  static final String OVERDUE =
      "this.clockId in (select c.id from IssueClockRow c"
          + " where c.phase = 'RUNNING' and c.dueAt <= :now)";

  /** Found by its grams, then by the very text. Over {@code :text}, in lower case. */
  static final String HOLDS_TEXT =
      "this.id in (select t.issueId from IssueText t"
          + " where cast(sql('? @> issue_query_grams(?)', t.grams, :text) as boolean) = true"
          + " and locate(:text, t.body) > 0)";

  private IssueMarks() {}

  private static String stepped(String steps) {
    return "exists (select 1 from HistoryLine h where h.issueId = this.id and h.stepName in ("
        + steps
        + "))";
  }
}
