package io.taizhang.notification.digest;

import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.notification.clock.ProjectClocks;
import io.taizhang.notification.recipient.KnownProject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The month that has ended on somebody's projects (S1): investment done, visible progress,
 * breakthroughs (phases gone into, problems struck off), difficulties (problems open), laggards
 * (not reported within the month, update stale, a limit run over, a problem past its date).
 */
@ApplicationScoped
class Monthly {

  private final MonthFigures figures;
  private final Problems problems;
  private final ProjectClocks clocks;

  Monthly(MonthFigures figures, Problems problems, ProjectClocks clocks) {
    this.figures = figures;
    this.problems = problems;
    this.clocks = clocks;
  }

  /** The data of the template. */
  Map<String, Object> data(List<KnownProject> projects, LocalDate period, Instant now) {
    LocalDate month = period.minusMonths(1);
    List<UUID> ids = projects.stream().map(KnownProject::projectId).toList();
    Map<UUID, MonthFigures.Figures> all = figures.of(ids, month);
    Set<UUID> late = late(ids, now);
    Rows rows = new Rows();
    for (KnownProject project : projects) {
      MonthFigures.Figures own =
          all.getOrDefault(project.projectId(), new MonthFigures.Figures(0, 0, "", 0, ""));
      rows.progress(project, own);
      rows.breakthrough(
          project, own.advanced(), problems.struckOff(project.projectId(), month, period));
      List<ProjectProblem> open = problems.open(project.projectId());
      open.forEach(problem -> rows.difficulty(project, problem));
      boolean past =
          open.stream().anyMatch(problem -> problem.dueOn.isBefore(BusinessZone.dateOf(now)));
      rows.laggard(project, why(project, own, late.contains(project.projectId()), past));
    }
    return rows.data(month.getYear() + "年" + month.getMonthValue() + "月", projects.size());
  }

  private Set<UUID> late(List<UUID> projects, Instant now) {
    Set<UUID> late = new HashSet<>();
    clocks
        .dueBefore(projects, now)
        .forEach(
            clock -> {
              if (clock.subject().projectId() != null) {
                late.add(UUID.fromString(clock.subject().projectId()));
              }
            });
    return late;
  }

  private static List<String> why(
      KnownProject project, MonthFigures.Figures own, boolean late, boolean past) {
    List<String> why = new ArrayList<>();
    if (own.reports() == 0) {
      why.add("本月未填报");
    }
    if (project.staleFrom() != null) {
      why.add("未按周更新");
    }
    if (late) {
      why.add("有事项逾期");
    }
    if (past) {
      why.add("有问题超期未销号");
    }
    return why;
  }

  /** Gathers the rows of the report. */
  private static final class Rows {
    private final List<Map<String, String>> projects = new ArrayList<>();
    private final List<Map<String, String>> breakthroughs = new ArrayList<>();
    private final List<Map<String, String>> difficulties = new ArrayList<>();
    private final List<Map<String, String>> laggards = new ArrayList<>();
    private long doneFen;
    private long totalFen;

    void progress(KnownProject project, MonthFigures.Figures own) {
      doneFen += own.doneFen();
      totalFen += own.totalFen();
      projects.add(
          Map.of(
              "name", project.name(),
              "doneWan", MonthFigures.wan(own.doneFen()),
              "totalWan", MonthFigures.wan(own.totalFen()),
              "progress", own.progress().isEmpty() ? "尚无形象进度" : own.progress()));
    }

    void breakthrough(KnownProject project, String advanced, long struckOff) {
      List<String> what = new ArrayList<>();
      if (!advanced.isEmpty()) {
        what.add(advanced);
      }
      if (struckOff > 0) {
        what.add("销号问题 " + struckOff + " 个");
      }
      if (!what.isEmpty()) {
        breakthroughs.add(Map.of("name", project.name(), "what", String.join("，", what)));
      }
    }

    void difficulty(KnownProject project, ProjectProblem problem) {
      difficulties.add(
          Map.of(
              "name", project.name(), "number", problem.number, "due", problem.dueOn.toString()));
    }

    void laggard(KnownProject project, List<String> why) {
      if (!why.isEmpty()) {
        laggards.add(Map.of("name", project.name(), "why", String.join("，", why)));
      }
    }

    Map<String, Object> data(String period, int count) {
      Map<String, Object> data = new HashMap<>();
      data.put("period", period);
      data.put("count", Integer.toString(count));
      data.put("doneWan", MonthFigures.wan(doneFen));
      data.put("totalWan", MonthFigures.wan(totalFen));
      data.put("breakthroughCount", Integer.toString(breakthroughs.size()));
      data.put("difficultyCount", Integer.toString(difficulties.size()));
      data.put("laggardCount", Integer.toString(laggards.size()));
      data.put("projects", projects);
      data.put("breakthroughs", breakthroughs);
      data.put("difficulties", difficulties);
      data.put("laggards", laggards);
      return data;
    }
  }
}
