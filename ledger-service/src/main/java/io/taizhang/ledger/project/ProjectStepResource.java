package io.taizhang.ledger.project;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/projects")
@Tag(name = "项目")
@RunOnVirtualThread
@Idempotent
class ProjectStepResource {

  private final ProjectSteps steps;
  private final CurrentCaller caller;

  ProjectStepResource(ProjectSteps steps, CurrentCaller caller) {
    this.steps = steps;
    this.caller = caller;
  }

  @POST
  @Path("/{id}/actions/report-progress")
  @RolesAllowed(Role.OFFICER)
  @Operation(summary = "推进专员每周更新进度")
  public ProjectView report(
      UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid ReportProgress report) {
    return steps.report(caller.get(), id, ifMatch, report);
  }

  @GET
  @Path("/{id}/progress-reports")
  @RolesAllowed({
    Role.ADMIN,
    Role.OFFICER,
    Role.AGENT,
    Role.CLERK,
    Role.HANDLER,
    Role.HEAD,
    Role.LEADER,
    Role.SUPERVISOR,
    Role.INSPECTOR,
    Role.OWNER
  })
  @Operation(summary = "列出项目历次进度更新，最近的在前")
  public Page<ProgressReportView> reports(UUID id, @BeanParam @Valid PageRequest page) {
    return steps.reports(caller.get(), id, page);
  }

  @POST
  @Path("/{id}/actions/register-code")
  @RolesAllowed({Role.ADMIN, Role.LEADER, Role.OFFICER})
  @Operation(summary = "登记项目代码（赋码）")
  public ProjectView registerCode(
      UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid RegisterCode request) {
    return steps.registerCode(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/{id}/actions/suspend")
  @RolesAllowed({Role.ADMIN, Role.LEADER})
  @Operation(summary = "暂缓项目")
  public ProjectView suspend(
      UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid PhaseReason request) {
    return steps.suspend(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/{id}/actions/resume")
  @RolesAllowed({Role.ADMIN, Role.LEADER})
  @Operation(summary = "恢复暂缓的项目")
  public ProjectView resume(
      UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid PhaseReason request) {
    return steps.resume(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/{id}/actions/remove")
  @RolesAllowed({Role.ADMIN, Role.LEADER})
  @Operation(summary = "把项目移出台账")
  public ProjectView remove(
      UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid PhaseReason request) {
    return steps.remove(caller.get(), id, ifMatch, request);
  }
}
