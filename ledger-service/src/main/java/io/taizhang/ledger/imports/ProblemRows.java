package io.taizhang.ledger.imports;

import static io.taizhang.ledger.imports.ImportColumn.optional;
import static io.taizhang.ledger.imports.ImportColumn.required;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Role;
import io.taizhang.ledger.problem.OriginKind;
import io.taizhang.ledger.problem.ProblemView;
import io.taizhang.ledger.problem.Problems;
import io.taizhang.ledger.problem.RegisterProblem;
import io.taizhang.ledger.project.KnownProject;
import io.taizhang.ledger.project.ProjectLookup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Problems of projects. Known again by their number, else by project and description. Nothing
 * changes a problem's words afterwards, so a row that says otherwise than the ledger cannot be
 * merged.
 */
@ApplicationScoped
class ProblemRows implements RowWork {

  private static final ImportForm FORM =
      new ImportForm(
          optional("number", "问题编号", ""),
          required("projectId", "项目代码或编号", "XM-350500-2026-0001"),
          required("description", "存在问题", "用地批复未取得（虚构，填表时删去本行）"),
          required("measure", "解决措施", "提前介入（虚构）"),
          required("person", "责任人", "经办人甲（虚构）"),
          required("departmentCode", "责任单位代码", "350500-HOUSING"),
          required("dueOn", "完成时限", "2026-12-31"));

  private final Problems problems;
  private final ProjectLookup lookup;
  private final Places places;
  private final Constraints constraints;

  ProblemRows(Problems problems, ProjectLookup lookup, Places places, Constraints constraints) {
    this.problems = problems;
    this.lookup = lookup;
    this.places = places;
    this.constraints = constraints;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.PROBLEMS;
  }

  @Override
  public ImportForm form() {
    return FORM;
  }

  @Override
  public Set<String> roles() {
    return Set.of(Role.OFFICER, Role.CLERK, Role.LEADER);
  }

  @Override
  public @Nullable String key(RowReading row) {
    String number = row.optionalCode("number");
    return number == null ? row.code("projectId") + "\n" + row.text("description") : number;
  }

  /** A row as it was read. */
  private record Read(
      StagedRow row, @Nullable String number, RegisterProblem request, List<String> faults) {}

  @Override
  public List<RowVerdict> look(Caller caller, String region, List<StagedRow> rows) {
    OfProject projects = OfProject.of(caller, lookup, FORM, rows);
    Places.Look there = places.of(caller, FORM);
    List<Read> read = rows.stream().map(row -> read(caller, row, projects, there)).toList();
    List<ProblemView> known = problems.known(projects.reached());
    return read.stream().map(row -> verdict(caller, row, known)).toList();
  }

  private Read read(Caller caller, StagedRow row, OfProject projects, Places.Look there) {
    RowReading cells = new RowReading(FORM, row);
    KnownProject project = projects.named(cells);
    UUID id = project == null ? OfProject.NONE : project.id();
    RegisterProblem request =
        new RegisterProblem(
            id,
            null,
            cells.text("description"),
            cells.text("measure"),
            cells.text("person"),
            cells.code("departmentCode"),
            cells.day("dueOn"),
            null,
            OriginKind.IMPORT,
            null);
    List<String> faults = new ArrayList<>(cells.faults());
    if (faults.isEmpty() && project != null) {
      faults.addAll(constraints.faults(FORM, request));
      faults.addAll(there.faults(project.registered().regionCode(), request.departmentCode()));
      if (caller.is(Role.OFFICER) && !project.own()) {
        faults.add(FORM.told("projectId", "只有本项目的推进专员可以登记"));
      }
    }
    return new Read(row, cells.optionalCode("number"), request, faults);
  }

  private RowVerdict verdict(Caller caller, Read read, List<ProblemView> known) {
    if (!read.faults().isEmpty()) {
      return RowVerdict.faulty(read.row(), read.faults());
    }
    Optional<ProblemView> found =
        known.stream()
            .filter(problem -> problem.projectId().equals(read.request().projectId()))
            .filter(problem -> same(problem, read))
            .findFirst();
    if (found.isPresent()) {
      return again(read, found.get());
    }
    return read.number() == null
        ? RowVerdict.fresh(read.row(), () -> problems.register(caller, read.request()))
        : RowVerdict.faulty(read.row(), List.of(FORM.told("number", "台账中没有这个编号；新问题的编号由台账编排，请留空")));
  }

  private static boolean same(ProblemView problem, Read read) {
    return read.number() == null
        ? problem.description().equals(read.request().description())
        : problem.number().equals(read.number());
  }

  private static RowVerdict again(Read read, ProblemView problem) {
    Differences differences = new Differences(FORM);
    RegisterProblem wanted = read.request();
    differences.look("description", problem.description(), wanted.description());
    differences.look("measure", problem.measure(), wanted.measure());
    differences.look("person", problem.person(), wanted.person());
    differences.look("departmentCode", problem.departmentCode(), wanted.departmentCode());
    differences.look("dueOn", problem.dueOn(), wanted.dueOn());
    return OfProject.unchangeable(
        read.row(), problem.id(), problem.version(), differences.found(), "问题已登记，内容不由导入更改");
  }
}
