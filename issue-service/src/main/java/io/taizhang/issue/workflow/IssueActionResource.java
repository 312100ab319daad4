package io.taizhang.issue.workflow;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.idempotency.Idempotent;
import io.taizhang.issue.domain.IssueCommand;
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
class IssueActionResource {
  private final IssueSteps steps;
  private final CurrentCaller caller;

  IssueActionResource(IssueSteps steps, CurrentCaller caller) {
    this.steps = steps;
    this.caller = caller;
  }

  @POST
  @Path("/accept")
  @RolesAllowed(Role.CLERK)
  @Operation(summary = "受理")
  public IssueView accept(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    return steps.take(caller.get(), id, ifMatch, new IssueCommand.Accept());
  }

  @POST
  @Path("/classify")
  @RolesAllowed(Role.CLERK)
  @Operation(summary = "分类，并定办理档次")
  public IssueView classify(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid ClassifyIssue request) {
    return steps.take(caller.get(), id, ifMatch, request.command());
  }

  @POST
  @Path("/refer")
  @RolesAllowed(Role.CLERK)
  @Operation(summary = "转办：一个主办部门，可有协办部门")
  public IssueView refer(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid ReferIssue request) {
    return steps.take(caller.get(), id, ifMatch, request.command());
  }

  @POST
  @Path("/close")
  @RolesAllowed(Role.HANDLER)
  @Operation(summary = "主办部门办结，写明原因和措施")
  public IssueView close(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid CloseIssue request) {
    Caller handler = caller.get();
    return steps.take(
        handler, id, ifMatch, new IssueCommand.Close(handler.department(), request.closing()));
  }

  @POST
  @Path("/close-on-the-spot")
  @RolesAllowed(Role.CLERK)
  @Operation(summary = "窗口当场办结，不再转办")
  public IssueView closeOnTheSpot(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid CloseIssue request) {
    return steps.take(
        caller.get(), id, ifMatch, new IssueCommand.CloseOnTheSpot(request.closing()));
  }

  @POST
  @Path("/feed-back")
  @RolesAllowed(Role.CLERK)
  @Operation(summary = "向反映人反馈")
  public IssueView feedBack(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid FeedBackIssue request) {
    return steps.take(caller.get(), id, ifMatch, request.command());
  }
}
