package io.taizhang.issue.procedure;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.web.Ids;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.issue.domain.WorkflowCheck;
import io.taizhang.issue.outbound.WorkflowPublished;
import io.taizhang.issue.replica.Replica;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Use cases of an administrator: looks a workflow through, publishes it, reads what holds. */
@ApplicationScoped
@Transactional
class WorkflowVersions {
  private final WorkflowVersionRepository versions;
  private final Workflows workflows;
  private final Replica replica;
  private final Scopes scopes;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final Clock time;

  WorkflowVersions(
      WorkflowVersionRepository versions,
      Workflows workflows,
      Replica replica,
      Scopes scopes,
      AuditTrail audit,
      Outbox outbox,
      Clock time) {
    this.versions = versions;
    this.workflows = workflows;
    this.replica = replica;
    this.scopes = scopes;
    this.audit = audit;
    this.outbox = outbox;
    this.time = time;
  }

  WorkflowCheckView check(Caller caller, PublishWorkflow request) {
    RegionPath region = scopes.named(caller, request.regionCode(), "/regionCode");
    return WorkflowCheckView.of(faults(request, region));
  }

  WorkflowVersionView publish(Caller caller, PublishWorkflow request) {
    RegionPath region = scopes.named(caller, request.regionCode(), "/regionCode");
    List<FieldError> faults = faults(request, region);
    if (!faults.isEmpty()) {
      throw CommonProblem.INVALID.because("规程不完整，不能发布", faults);
    }
    WorkflowVersion version = version(caller, request, region);
    versions.persistAndFlush(version);
    audit.record(
        caller,
        "workflow-publish",
        new AuditSubject("workflow-version", version.id.toString(), region),
        Map.of("number", version.number, "validFrom", version.validFrom.toString()));
    outbox.append(published(version, request.rules().review()));
    return view(version);
  }

  WorkflowVersionView one(Caller caller, UUID id) {
    return versions
        .seen(scopes.region(caller), id)
        .map(this::view)
        .orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有这个规程版本"));
  }

  WorkflowVersionView inForce(Caller caller, @Nullable String regionCode) {
    RegionPath place =
        regionCode == null ? scopes.region(caller) : scopes.within(caller, regionCode);
    return versions
        .inForce(place, BusinessZone.dateOf(time.instant()))
        .map(this::view)
        .orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有现行规程"));
  }

  Page<WorkflowVersionView> list(Caller caller, PageRequest page) {
    return Page.of(
            versions.page(scopes.region(caller), page), page, version -> version.id.toString())
        .map(this::view);
  }

  static Fact published(WorkflowVersion version, boolean review) {
    return new Fact(
        "workflow.published",
        version.regionCode,
        version.id.toString(),
        version.region(),
        new WorkflowPublished(
            version.id,
            version.regionCode,
            version.number,
            version.name,
            version.validFrom,
            review,
            version.publishedAt));
  }

  private WorkflowVersion version(Caller caller, PublishWorkflow request, RegionPath region) {
    WorkflowVersion version = new WorkflowVersion();
    version.id = Ids.next();
    version.regionCode = request.regionCode();
    version.regionPath = region.value();
    version.number = versions.lastNumber(region) + 1;
    version.name = request.name();
    version.source = request.source();
    version.validFrom = request.validFrom();
    version.rules = workflows.written(request.workflow());
    version.publishedBy = caller.name();
    version.publishedAt = time.instant();
    return version;
  }

  private List<FieldError> faults(PublishWorkflow request, RegionPath region) {
    List<FieldError> faults = new ArrayList<>();
    if (request.validFrom().isBefore(BusinessZone.dateOf(time.instant()))) {
      faults.add(new FieldError("/validFrom", "不能早于今天：已登记的事项沿用原规程"));
    }
    String fallback = request.rules().fallbackLead();
    if (fallback != null
        && replica.department(fallback).filter(d -> region.contains(d.region())).isEmpty()) {
      faults.add(new FieldError("/rules/fallbackLead", "没有这个部门，或不在本区划"));
    }
    WorkflowCheck.faults(request.workflow()).stream()
        .map(fault -> new FieldError("/rules" + fault.pointer(), fault.detail()))
        .forEach(faults::add);
    return faults;
  }

  private WorkflowVersionView view(WorkflowVersion version) {
    return WorkflowVersionView.of(version, workflows.rules(version));
  }
}
