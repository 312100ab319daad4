package io.taizhang.issue.workflow;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.issue.domain.Direction;
import io.taizhang.issue.replica.KnownDepartment;
import io.taizhang.issue.replica.KnownItem;
import io.taizhang.issue.replica.KnownProject;
import io.taizhang.issue.replica.Replica;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a request names must be known here and lie within the caller's subtree; else 422. */
@ApplicationScoped
class NamedThings {
  /** Where the issue belongs, and its project: the one named or the named item's. */
  record Named(RegionPath region, @Nullable UUID projectId) {}

  private final Replica replica;
  private final Scopes scopes;

  NamedThings(Replica replica, Scopes scopes) {
    this.replica = replica;
    this.scopes = scopes;
  }

  Named in(RegisterIssue request, Caller caller) {
    RegionPath scope = scopes.region(caller);
    List<FieldError> errors = new ArrayList<>();
    Optional<RegionPath> region = replica.pathOf(request.regionCode()).filter(scope::contains);
    if (region.isEmpty()) {
      errors.add(new FieldError("/regionCode", "没有这个区划，或不在管辖范围内"));
    }
    if (request.departmentCode() != null) {
      department(request.departmentCode(), scope, "/departmentCode", errors);
    }
    UUID projectId = project(request, scope, errors);
    if (region.isEmpty() || !errors.isEmpty()) {
      throw CommonProblem.INVALID.because("所指对象有误", errors);
    }
    return new Named(region.get(), projectId);
  }

  void departments(String lead, List<String> assisting, Caller caller) {
    RegionPath scope = scopes.region(caller);
    List<FieldError> errors = new ArrayList<>();
    department(lead, scope, "/leadDepartment", errors);
    for (int i = 0; i < assisting.size(); i++) {
      department(assisting.get(i), scope, "/assisting/" + i, errors);
    }
    if (!errors.isEmpty()) {
      throw CommonProblem.INVALID.because("转办部门有误", errors);
    }
  }

  void department(String code, String pointer, Caller caller) {
    List<FieldError> errors = new ArrayList<>();
    department(code, scopes.region(caller), pointer, errors);
    if (!errors.isEmpty()) {
      throw CommonProblem.INVALID.because("所指部门有误", errors);
    }
  }

  /**
   * A window that may be sent what this region cannot solve, though it is out of reach from here.
   */
  void windowElsewhere(String code, RegionPath here, List<String> recused) {
    boolean elsewhere =
        replica.department(code).filter(found -> !found.region().equals(here)).isPresent();
    if (!elsewhere || recused.contains(code)) {
      throw CommonProblem.INVALID.because(
          "不能转送该窗口", List.of(new FieldError("/window", "须为其他区划的部门，且未被申请回避")));
    }
  }

  /** Which way a window of another region lies, seen from here. */
  @Nullable Direction towards(@Nullable String window, RegionPath here) {
    return Optional.ofNullable(window)
        .flatMap(replica::department)
        .map(KnownDepartment::region)
        .filter(there -> !there.equals(here))
        .map(there -> direction(here, there))
        .orElse(null);
  }

  private static Direction direction(RegionPath here, RegionPath there) {
    if (there.contains(here)) {
      return Direction.UP;
    }
    return here.contains(there) ? Direction.DOWN : Direction.ACROSS;
  }

  private void department(String code, RegionPath scope, String pointer, List<FieldError> errors) {
    Optional<KnownDepartment> known =
        replica.department(code).filter(found -> scope.contains(found.region()));
    if (known.isEmpty()) {
      errors.add(new FieldError(pointer, "没有这个部门，或不在管辖范围内"));
    }
  }

  private @Nullable UUID project(RegisterIssue request, RegionPath scope, List<FieldError> errors) {
    UUID projectId = request.projectId();
    if (projectId != null) {
      Optional<KnownProject> known =
          replica.project(projectId).filter(found -> scope.contains(found.region()));
      if (known.isEmpty()) {
        errors.add(new FieldError("/projectId", "没有这个项目，或不在管辖范围内"));
      }
    }
    if (request.itemId() == null) {
      return projectId;
    }
    Optional<KnownItem> item =
        replica.item(request.itemId()).filter(found -> scope.contains(found.region()));
    if (item.isEmpty()) {
      errors.add(new FieldError("/itemId", "没有这个事项，或不在管辖范围内"));
      return projectId;
    }
    if (projectId != null && !projectId.equals(item.get().projectId())) {
      errors.add(new FieldError("/itemId", "事项不属于所指项目"));
    }
    return item.get().projectId();
  }
}
