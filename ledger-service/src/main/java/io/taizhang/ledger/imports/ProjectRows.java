package io.taizhang.ledger.imports;

import static io.taizhang.ledger.imports.ImportColumn.optional;
import static io.taizhang.ledger.imports.ImportColumn.required;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.ledger.project.KnownProject;
import io.taizhang.ledger.project.ProjectCorrections;
import io.taizhang.ledger.project.ProjectLookup;
import io.taizhang.ledger.project.Projects;
import io.taizhang.ledger.project.RegisterProject;
import io.taizhang.ledger.project.domain.Phase;
import io.taizhang.ledger.project.domain.ProjectCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Projects. Known again by the national code, else by the local number, else, before either is
 * there, by name, owner and region.
 */
@ApplicationScoped
class ProjectRows implements RowWork {

  static final ImportForm FORM =
      new ImportForm(
          optional("localNumber", "本地编号", ""),
          optional("nationalCode", "项目代码", ""),
          required("name", "项目名称", "示例项目（虚构，填表时删去本行）"),
          required("nature", "建设性质", "新建"),
          required("scale", "建设规模", "示例规模（虚构）"),
          required("location", "建设地点", "示例地点（虚构）"),
          required("ownerName", "业主单位", "示例建设公司（虚构）"),
          required("ownerCreditCode", "统一社会信用代码", "91350100M000100Y43"),
          optional("ownerContact", "业主联系人", ""),
          required("investmentFen", "总投资（万元）", "12000"),
          required("yearPlanFen", "年度计划投资（万元）", "3000.5"),
          required("phase", "阶段", "前期"),
          required("plannedStart", "计划开工", "2026-11-16"),
          required("departmentCode", "责任单位代码", "350500-HOUSING"),
          optional("regionCode", "区划代码", "350500"));

  private final Projects projects;
  private final ProjectCorrections corrections;
  private final ProjectLookup lookup;
  private final Places places;
  private final Constraints constraints;

  ProjectRows(
      Projects projects,
      ProjectCorrections corrections,
      ProjectLookup lookup,
      Places places,
      Constraints constraints) {
    this.projects = projects;
    this.corrections = corrections;
    this.lookup = lookup;
    this.places = places;
    this.constraints = constraints;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.PROJECTS;
  }

  @Override
  public ImportForm form() {
    return FORM;
  }

  @Override
  public Set<String> roles() {
    return Set.of(Role.ADMIN, Role.LEADER, Role.OFFICER);
  }

  @Override
  public @Nullable String key(RowReading row) {
    String code = row.optionalCode("nationalCode");
    String number = row.optionalCode("localNumber");
    if (code != null || number != null) {
      return code == null ? number : code;
    }
    String name = row.text("name");
    return name.isEmpty() ? null : name + "\n" + row.code("ownerCreditCode");
  }

  /** A row as it was read. */
  private record Read(
      StagedRow row, @Nullable String number, RegisterProject request, List<String> faults) {}

  @Override
  public List<RowVerdict> look(Caller caller, String region, List<StagedRow> rows) {
    Places.Look there = places.of(caller, FORM);
    List<Read> read = rows.stream().map(row -> read(row, region, there)).toList();
    ProjectMatches known = matches(caller, read);
    return read.stream().map(row -> verdict(caller, row, known)).toList();
  }

  private Read read(StagedRow row, String region, Places.Look there) {
    RowReading cells = new RowReading(FORM, row);
    String number = cells.optionalCode("localNumber");
    String place = cells.optionalCode("regionCode");
    RegisterProject request =
        new RegisterProject(
            cells.optionalCode("nationalCode"),
            cells.text("name"),
            cells.text("nature"),
            cells.text("scale"),
            cells.text("location"),
            cells.text("ownerName"),
            cells.code("ownerCreditCode"),
            cells.optional("ownerContact"),
            cells.fen("investmentFen"),
            cells.fen("yearPlanFen"),
            cells.word("phase", Phase.class, Phase::label),
            cells.day("plannedStart"),
            cells.code("departmentCode"),
            place == null ? region : place,
            null,
            null);
    List<String> faults = new ArrayList<>(cells.faults());
    if (faults.isEmpty()) {
      faults.addAll(constraints.faults(FORM, request));
      faults.addAll(there.faults(request.regionCode(), request.departmentCode()));
    }
    return new Read(row, number, request, faults);
  }

  private ProjectMatches matches(Caller caller, List<Read> rows) {
    List<String> codes = new ArrayList<>();
    List<String> names = new ArrayList<>();
    List<String> owners = new ArrayList<>();
    for (Read row : rows) {
      String code = row.request().nationalCode();
      if (code != null) {
        codes.add(code);
      }
      if (row.number() != null) {
        codes.add(row.number());
      }
      if (code == null && row.number() == null) {
        names.add(row.request().name());
        owners.add(row.request().ownerCreditCode());
      }
    }
    return new ProjectMatches(lookup.byCode(caller, codes), lookup.byName(caller, names, owners));
  }

  private RowVerdict verdict(Caller caller, Read read, ProjectMatches known) {
    if (!read.faults().isEmpty()) {
      return RowVerdict.faulty(read.row(), read.faults());
    }
    List<KnownProject> meant = known.of(read.number(), read.request());
    if (meant.size() > 1) {
      return RowVerdict.faulty(read.row(), List.of("所填代码、编号或名称指向不止一个项目"));
    }
    return meant.isEmpty() ? fresh(caller, read) : again(caller, read, meant.getFirst());
  }

  private RowVerdict fresh(Caller caller, Read read) {
    if (read.number() != null) {
      return RowVerdict.faulty(
          read.row(), List.of(FORM.told("localNumber", "台账中没有这个编号；新项目的编号由台账编排，请留空")));
    }
    List<String> code = codeFaults(read.request());
    return code.isEmpty()
        ? RowVerdict.fresh(read.row(), new Entry(projects, caller, read.request()))
        : RowVerdict.faulty(read.row(), code);
  }

  /** A new project; many are entered in one go. */
  private record Entry(Projects projects, Caller caller, RegisterProject request)
      implements Runnable {
    @Override
    public void run() {
      projects.register(caller, request);
    }
  }

  /** The list names no project twice, so new ones may be entered after the others have changed. */
  @Override
  public void act(Caller caller, List<RowVerdict> verdicts) {
    List<RegisterProject> fresh = new ArrayList<>();
    for (RowVerdict verdict : verdicts) {
      if (verdict.deed() instanceof Entry entry) {
        fresh.add(entry.request());
      } else {
        verdict.deed().run();
      }
    }
    if (!fresh.isEmpty()) {
      projects.registerAll(caller, fresh);
    }
  }

  private RowVerdict again(Caller caller, Read read, KnownProject project) {
    boolean may = project.reached() && (caller.isAny(Role.ADMIN, Role.LEADER) || project.own());
    if (!may) {
      return RowVerdict.faulty(read.row(), List.of("项目已登记，但不在您的管辖或经办范围内"));
    }
    RegisterProject wanted = read.request();
    List<String> differences = Differences.of(FORM, project.registered(), wanted);
    if (differences.isEmpty()) {
      return RowVerdict.same(read.row(), project.id(), project.version());
    }
    List<String> faults = new ArrayList<>();
    if (!Objects.equals(wanted.regionCode(), project.registered().regionCode())) {
      faults.add(FORM.told("regionCode", "登记后不能更改"));
    }
    if (!Objects.equals(wanted.nationalCode(), project.registered().nationalCode())) {
      faults.addAll(codeFaults(wanted));
    }
    if (!faults.isEmpty()) {
      return RowVerdict.faulty(read.row(), faults);
    }
    IfMatch version = IfMatch.fromString("\"" + project.version() + "\"");
    return RowVerdict.changed(
        read.row(),
        project.id(),
        project.version(),
        differences,
        () -> corrections.correct(caller, project.id(), version, wanted));
  }

  private List<String> codeFaults(RegisterProject request) {
    String code = request.nationalCode();
    return code == null
        ? List.of()
        : new ProjectCode(code)
            .fault(places.codes(request.regionCode()))
            .map(fault -> List.of(FORM.told("nationalCode", fault)))
            .orElse(List.of());
  }
}
