package io.taizhang.ledger.department;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.ledger.LedgerProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Use cases of departments. */
@ApplicationScoped
@Transactional
public class Departments {

  private final DepartmentRepository departments;
  private final Scopes scopes;
  private final AuditTrail audit;
  private final Outbox outbox;

  Departments(DepartmentRepository departments, Scopes scopes, AuditTrail audit, Outbox outbox) {
    this.departments = departments;
    this.scopes = scopes;
    this.audit = audit;
    this.outbox = outbox;
  }

  DepartmentView register(Caller caller, RegisterDepartment request) {
    RegionPath region = scopes.named(caller, request.regionCode(), "/regionCode");
    if (departments.systemFind(request.code()).isPresent()) {
      throw LedgerProblem.ALREADY_REGISTERED.because("部门 " + request.code() + " 已登记");
    }
    Department department = new Department(request, region.value());
    departments.persist(department);
    audit.record(
        caller,
        "department-register",
        new AuditSubject("department", department.code, region),
        Map.of("name", department.name));
    outbox.append(registered(department));
    return DepartmentView.of(department);
  }

  static Fact registered(Department department) {
    return new Fact(
        "department.registered",
        department.code,
        department.code,
        new RegionPath(department.regionPath),
        DepartmentView.of(department));
  }

  DepartmentView get(Caller caller, String code) {
    return departments
        .find(scopes.region(caller), code)
        .map(DepartmentView::of)
        .orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有部门 " + code));
  }

  List<DepartmentView> list(Caller caller) {
    return departments.below(scopes.region(caller)).stream().map(DepartmentView::of).toList();
  }

  /** The departments' names by code. */
  public Map<String, String> names(Set<String> codes) {
    return departments.systemFind(codes).stream()
        .collect(Collectors.toMap(department -> department.code, department -> department.name));
  }

  /**
   * The department that a request names.
   *
   * @param pointer where the request names it
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 when there is none
   */
  public DepartmentView named(String code, String pointer) {
    return departments
        .systemFind(code)
        .map(DepartmentView::of)
        .orElseThrow(
            () ->
                LedgerProblem.UNKNOWN_REFERENCE.because(
                    "没有部门 " + code, List.of(new FieldError(pointer, "没有这个部门"))));
  }

  /**
   * The department that a request names to act in a place: one of that region or of a region above.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 when there is none
   */
  public DepartmentView serving(RegionPath place, String code, String pointer) {
    DepartmentView department = named(code, pointer);
    if (!place.value().contains("/" + department.regionCode() + "/")) {
      throw LedgerProblem.UNKNOWN_REFERENCE.because(
          "部门 " + code + " 不管这个区划", List.of(new FieldError(pointer, "不是本区划或上级的部门")));
    }
    return department;
  }
}
