package io.taizhang.issue.workflow;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/issues/{id}/actions")
@Tag(name = "办不成事")
@RunOnVirtualThread
@Idempotent
class DepartmentActionResource {
  private final DepartmentSteps steps;
  private final CurrentCaller caller;

  DepartmentActionResource(DepartmentSteps steps, CurrentCaller caller) {
    this.steps = steps;
    this.caller = caller;
  }

  @POST
  @Path("/return")
  @RolesAllowed({Role.HANDLER, Role.HEAD})
  @Operation(summary = "主办部门在限时内退回，写明理由；再次退回或有争议的提交裁定")
  public IssueView giveBack(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid ReturnIssue request) {
    return steps.giveBack(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/ask-extension")
  @RolesAllowed({Role.HANDLER, Role.HEAD})
  @Operation(summary = "到期前申请延期，一次为限")
  public IssueView askExtension(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid AskExtension request) {
    return steps.askExtension(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/report-assist")
  @RolesAllowed({Role.HANDLER, Role.HEAD})
  @Operation(summary = "协办部门报结")
  public IssueView reportAssist(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid AssistReport request) {
    return steps.reportAssist(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/draft-report")
  @RolesAllowed(Role.HANDLER)
  @Operation(summary = "主办部门经办人拟报办结")
  public IssueView draftReport(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid CloseIssue request) {
    return steps.draftReport(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/sign-report")
  @RolesAllowed(Role.HEAD)
  @Operation(summary = "主办部门负责人签发报结，送办结审核")
  public IssueView signReport(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    return steps.signReport(caller.get(), id, ifMatch);
  }

  @POST
  @Path("/suspend")
  @RolesAllowed({Role.HANDLER, Role.HEAD})
  @Operation(summary = "依法中止办理计时，写明依据和预计恢复日期")
  public IssueView suspend(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid SuspendIssue request) {
    return steps.suspend(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/resume")
  @RolesAllowed({Role.HANDLER, Role.HEAD})
  @Operation(summary = "恢复办理计时")
  public IssueView resume(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    return steps.resume(caller.get(), id, ifMatch);
  }
}
