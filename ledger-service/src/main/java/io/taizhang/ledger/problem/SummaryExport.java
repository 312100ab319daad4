package io.taizhang.ledger.problem;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.sheet.Export;
import io.taizhang.chassis.sheet.ExportTrail;
import io.taizhang.chassis.sheet.Heading;
import io.taizhang.chassis.sheet.KeysetPages;
import io.taizhang.chassis.sheet.Printout;
import io.taizhang.chassis.sheet.SheetAnswer;
import io.taizhang.chassis.sheet.SheetFormat;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.web.Page;
import io.taizhang.ledger.department.Departments;
import io.taizhang.ledger.problem.domain.ProblemLevel;
import io.taizhang.ledger.project.ProjectLabel;
import io.taizhang.ledger.project.Projects;
import io.taizhang.ledger.region.RegionView;
import io.taizhang.ledger.region.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 审批服务问题汇总表 as an office prints it: the very rows of the list, read page by page while they are
 * sent. Everything that can be refused is refused before the first byte.
 */
@ApplicationScoped
class SummaryExport {

  private static final String TITLE = "审批服务问题汇总表";

  private final Problems problems;
  private final Projects projects;
  private final Departments departments;
  private final Regions regions;
  private final ExportTrail trail;
  private final ProblemRecorder recorder;

  SummaryExport(
      Problems problems,
      Projects projects,
      Departments departments,
      Regions regions,
      ExportTrail trail,
      ProblemRecorder recorder) {
    this.problems = problems;
    this.projects = projects;
    this.departments = departments;
    this.regions = regions;
    this.trail = trail;
    this.recorder = recorder;
  }

  @Transactional
  SheetAnswer of(Caller caller, ProblemFilter filter, SheetFormat format) {
    RegionView region = regions.of(caller, filter.region());
    trail.record(
        caller,
        new Export(
            "problem-summary-export",
            new RegionPath(region.path()),
            problems.count(caller, filter),
            format,
            filter));
    LocalDate today = recorder.today();
    return new Printout<>(
            TITLE + "-" + region.name() + "-" + today,
            "problems-" + region.code() + "-" + today,
            new Heading(TITLE, line(region, filter, today)),
            SummaryColumns.ALL,
            KeysetPages.of(page -> labelled(problems.rows(caller, filter, page))))
        .as(format);
  }

  private static String line(RegionView region, ProblemFilter filter, LocalDate today) {
    String campaign = filter.campaign() == null ? "" : "　专项行动：" + filter.campaign();
    return region.name() + campaign + "　统计日期：" + today;
  }

  private Page<SummaryRow> labelled(Page<Problem> page) {
    Map<UUID, ProjectLabel> labels =
        projects.systemLabels(
            page.items().stream().map(one -> one.projectId).collect(Collectors.toSet()));
    Map<String, String> names =
        departments.names(
            page.items().stream().map(one -> one.departmentCode).collect(Collectors.toSet()));
    return page.map(
        problem ->
            row(
                problem,
                labels.getOrDefault(problem.projectId, ProjectLabel.UNKNOWN),
                names.getOrDefault(problem.departmentCode, problem.departmentCode)));
  }

  private static SummaryRow row(Problem problem, ProjectLabel project, String department) {
    return new SummaryRow(
        project.name(),
        project.ownerName(),
        problem.description,
        department,
        problem.measuresTaken == null ? problem.measure : problem.measuresTaken,
        problem.level == ProblemLevel.DEPARTMENT ? null : problem.level.label(),
        problem.suggestion,
        problem.person,
        problem.dueOn,
        day(problem.struckOffAt));
  }

  private static @Nullable LocalDate day(@Nullable Instant instant) {
    return instant == null ? null : BusinessZone.dateOf(instant);
  }
}
