package io.taizhang.ledger.officer;

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
import io.taizhang.ledger.department.DepartmentView;
import io.taizhang.ledger.department.Departments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Use cases of officials. */
@ApplicationScoped
@Transactional
public class Officers {

  private final OfficerRepository officers;
  private final Departments departments;
  private final Scopes scopes;
  private final AuditTrail audit;
  private final Outbox outbox;

  Officers(
      OfficerRepository officers,
      Departments departments,
      Scopes scopes,
      AuditTrail audit,
      Outbox outbox) {
    this.officers = officers;
    this.departments = departments;
    this.scopes = scopes;
    this.audit = audit;
    this.outbox = outbox;
  }

  OfficerView register(Caller caller, RegisterOfficer request) {
    DepartmentView department = departments.named(request.departmentCode(), "/departmentCode");
    RegionPath region = scopes.named(caller, department.regionCode(), "/departmentCode");
    if (officers.systemKnows(request.subject())) {
      throw LedgerProblem.ALREADY_REGISTERED.because("该账号已登记");
    }
    Officer officer = new Officer(request, region.value());
    officers.persist(officer);
    audit.record(
        caller,
        "officer-register",
        new AuditSubject("officer", officer.id.toString(), region),
        Map.of("department", officer.departmentCode));
    outbox.append(registered(officer, department));
    return OfficerView.of(officer);
  }

  OfficerView get(Caller caller, UUID id) {
    return visible(caller, id).orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有这位干部"));
  }

  List<OfficerView> list(Caller caller) {
    return officers.below(scopes.region(caller)).stream().map(OfficerView::of).toList();
  }

  /**
   * The official that a request names, within the caller's region.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 when there is none
   */
  public OfficerView named(Caller caller, UUID id, String pointer) {
    return visible(caller, id)
        .orElseThrow(
            () ->
                LedgerProblem.UNKNOWN_REFERENCE.because(
                    "没有这位干部", List.of(new FieldError(pointer, "没有这位干部"))));
  }

  /** The official with this id, whoever asks. */
  public Optional<OfficerView> find(UUID id) {
    return officers.systemFind(id).map(OfficerView::of);
  }

  private Optional<OfficerView> visible(Caller caller, UUID id) {
    return officers.find(scopes.region(caller), id).map(OfficerView::of);
  }

  static Fact registered(Officer officer, DepartmentView department) {
    return new Fact(
        "officer.registered",
        officer.id.toString(),
        officer.id.toString(),
        new RegionPath(officer.regionPath),
        new OfficerRegistered(
            officer.id,
            officer.subject,
            officer.name,
            officer.post,
            officer.departmentCode,
            department.regionCode()));
  }
}
