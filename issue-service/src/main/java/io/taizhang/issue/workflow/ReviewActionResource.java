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
class ReviewActionResource {
  private final ReviewSteps steps;
  private final CurrentCaller caller;

  ReviewActionResource(ReviewSteps steps, CurrentCaller caller) {
    this.steps = steps;
    this.caller = caller;
  }

  @POST
  @Path("/approve")
  @RolesAllowed({Role.CLERK, Role.AGENT})
  @Operation(summary = "办结审核通过，办结")
  public IssueView approve(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    return steps.approve(caller.get(), id, ifMatch);
  }

  @POST
  @Path("/send-back")
  @RolesAllowed({Role.CLERK, Role.AGENT})
  @Operation(summary = "办结审核不通过，退回主办部门续办，原期限继续")
  public IssueView sendBack(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid StepReason request) {
    return steps.sendBack(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/decide-extension")
  @RolesAllowed(Role.LEADER)
  @Operation(summary = "部门以上领导审批延期")
  public IssueView decideExtension(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid DecideExtension request) {
    return steps.decideExtension(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/rule")
  @RolesAllowed({Role.LEADER, Role.AGENT})
  @Operation(summary = "裁定主办部门，不得再退")
  public IssueView rule(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid RuleIssue request) {
    return steps.rule(caller.get(), id, ifMatch, request);
  }
}
