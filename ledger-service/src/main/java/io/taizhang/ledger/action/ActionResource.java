package io.taizhang.ledger.action;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/actions")
@Tag(name = "行动项")
@RunOnVirtualThread
@Idempotent
class ActionResource {

  private final Actions actions;
  private final ActionSteps steps;
  private final CurrentCaller caller;

  ActionResource(Actions actions, ActionSteps steps, CurrentCaller caller) {
    this.actions = actions;
    this.steps = steps;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({
    Role.ADMIN,
    Role.OFFICER,
    Role.AGENT,
    Role.CLERK,
    Role.HANDLER,
    Role.HEAD,
    Role.LEADER,
    Role.SUPERVISOR,
    Role.INSPECTOR
  })
  @Operation(summary = "列出行动项")
  public Page<ActionView> list(@BeanParam ActionFilter filter, @BeanParam @Valid PageRequest page) {
    return actions.list(caller.get(), filter, page);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({
    Role.ADMIN,
    Role.OFFICER,
    Role.AGENT,
    Role.CLERK,
    Role.HANDLER,
    Role.HEAD,
    Role.LEADER,
    Role.SUPERVISOR,
    Role.INSPECTOR
  })
  @Operation(summary = "查看行动项")
  public ActionView get(UUID id) {
    return actions.get(caller.get(), id);
  }

  @GET
  @Path("/{id}/history")
  @RolesAllowed({
    Role.ADMIN,
    Role.OFFICER,
    Role.AGENT,
    Role.CLERK,
    Role.HANDLER,
    Role.HEAD,
    Role.LEADER,
    Role.SUPERVISOR,
    Role.INSPECTOR
  })
  @Operation(summary = "行动项的办理经过")
  public List<ActionStepView> history(UUID id) {
    return actions.history(caller.get(), id);
  }

  @POST
  @Path("/{id}/actions/report-done")
  @RolesAllowed({Role.HANDLER, Role.HEAD, Role.OFFICER})
  @Operation(summary = "责任部门或推进专员报告完成")
  public ActionView reportDone(
      UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid ReportDone request) {
    return steps.reportDone(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/{id}/actions/confirm")
  @RolesAllowed({Role.LEADER, Role.CLERK, Role.OFFICER})
  @Operation(summary = "由另一人确认完成")
  public ActionView confirm(
      UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid ConfirmDone request) {
    return steps.confirm(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/{id}/actions/send-back")
  @RolesAllowed({Role.LEADER, Role.CLERK, Role.OFFICER})
  @Operation(summary = "由另一人退回：没有完成，时限照旧计算")
  public ActionView sendBack(
      UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid SendBack request) {
    return steps.sendBack(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/{id}/actions/move-due")
  @RolesAllowed(Role.LEADER)
  @Operation(summary = "领导说明理由，把完成时限推后一次")
  public ActionView moveDue(
      UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid MoveDue request) {
    return steps.moveDue(caller.get(), id, ifMatch, request);
  }
}
