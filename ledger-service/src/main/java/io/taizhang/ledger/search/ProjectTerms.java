package io.taizhang.ledger.search;

import io.taizhang.chassis.security.Condition;
import io.taizhang.ledger.listing.Finder;
import io.taizhang.ledger.listing.OpenItems;
import io.taizhang.ledger.problem.domain.ProblemLevel;
import java.time.Instant;
import java.time.LocalDate;

/** What may be asked of the project {@code p} in SQL, for the list and for ledgers of projects. */
public final class ProjectTerms {

  /** The project {@code p} has an open problem. */
  private static final String OPEN_PROBLEM =
      "exists (select 1 from problem open_problem where open_problem.project_id = p.id"
          + " and open_problem.status = 'OPEN' and open_problem.level = :problemLevel)";

  private ProjectTerms() {}

  /** It lacks a weekly update on that day. */
  public static Condition stale(LocalDate today) {
    return new Condition("p.stale_from is not null and p.stale_from <= :today")
        .with("today", today);
  }

  /** It has an open item that is overdue, or has none. */
  public static Condition overdue(Finder finder, boolean wanted, Instant now) {
    Condition clock = OpenItems.overdue(now);
    if (wanted) {
      return finder.projects("late", clock);
    }
    Condition holds = OpenItems.ofProject(clock);
    return new Condition("not " + holds.text(), holds.values());
  }

  /** It has an open problem at this level. */
  public static Condition openProblem(ProblemLevel level) {
    return new Condition(OPEN_PROBLEM).with("problemLevel", level.name());
  }
}
