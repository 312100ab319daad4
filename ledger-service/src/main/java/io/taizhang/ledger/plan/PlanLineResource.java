package io.taizhang.ledger.plan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/plan-lines/{id}")
@Tag(name = "报件计划")
@RunOnVirtualThread
@Idempotent
class PlanLineResource {

  private final PlannedHandIns handIns;
  private final CurrentCaller caller;

  PlanLineResource(PlannedHandIns handIns, CurrentCaller caller) {
    this.handIns = handIns;
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
  @Operation(summary = "查看计划事项何时由谁报件")
  public PlannedHandInView get(@PathParam("id") UUID id) {
    return handIns.get(caller.get(), id);
  }

  @POST
  @Path("/actions/schedule-hand-in")
  @RolesAllowed({Role.ADMIN, Role.LEADER, Role.OFFICER})
  @Operation(summary = "定报件日期和报件人，可注明文本标准、概算标准和议定的会议")
  public PlannedHandInView schedule(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid ScheduleHandIn request) {
    return handIns.schedule(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/actions/plan-year")
  @RolesAllowed({Role.ADMIN, Role.LEADER, Role.OFFICER})
  @Operation(summary = "列入年度审批计划：计划报件月和计划批复月")
  public PlannedHandInView planYear(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid PlanYear request) {
    return handIns.planYear(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/actions/explain-deviation")
  @RolesAllowed({Role.ADMIN, Role.LEADER, Role.OFFICER})
  @Operation(summary = "说明与计划偏差的原因")
  public PlannedHandInView explain(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid ExplainDeviation request) {
    return handIns.explain(caller.get(), id, ifMatch, request);
  }
}
