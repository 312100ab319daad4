package io.taizhang.notification.digest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.time.BusinessZone;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Keeps what the ledger tells of projects, month by month, and of their problems. */
@ApplicationScoped
public class MonthFacts implements PanacheRepositoryBase<ProjectMonth, ProjectMonth.Key> {

  private static final String STRUCK_OFF = "STRUCK_OFF";
  private static final Map<String, String> PHASES =
      Map.of(
          "RESERVE", "储备",
          "PRELIMINARY", "前期",
          "STARTED", "开工",
          "UNDER_CONSTRUCTION", "在建",
          "COMPLETED", "竣工",
          "IN_OPERATION", "投用");

  private final Problems problems;

  MonthFacts(Problems problems) {
    this.problems = problems;
  }

  /** Progress was reported; of several within a month the last counts. */
  public void reported(UUID project, String progress, long doneFen, Instant at) {
    ProjectMonth month = month(project, at);
    month.progress = progress;
    month.doneFen = doneFen;
    month.reports++;
  }

  /** The project has gone into another phase; a suspension or removal is no advance. */
  public void advanced(UUID project, String from, String to, Instant at) {
    String before = PHASES.get(from);
    String after = PHASES.get(to);
    if (before == null || after == null) {
      return;
    }
    ProjectMonth month = month(project, at);
    String step = before + "→" + after;
    month.advanced = month.advanced.isEmpty() ? step : month.advanced + "、" + step;
  }

  /** A problem as it stands now. */
  public void problem(
      UUID id, UUID project, String number, LocalDate dueOn, String status, Instant at) {
    ProjectProblem problem = problems.findById(id);
    boolean fresh = problem == null;
    if (fresh) {
      problem = new ProjectProblem();
      problem.problemId = id;
      problem.projectId = project;
    }
    problem.number = number;
    problem.dueOn = dueOn;
    problem.struckOffOn = status.equals(STRUCK_OFF) ? BusinessZone.dateOf(at) : null;
    if (fresh) {
      problems.persist(problem);
    }
  }

  private ProjectMonth month(UUID project, Instant at) {
    var id = new ProjectMonth.Key(project, BusinessZone.dateOf(at).withDayOfMonth(1));
    ProjectMonth month = findById(id);
    if (month == null) {
      month = new ProjectMonth();
      month.id = id;
      persist(month);
    }
    return month;
  }
}
