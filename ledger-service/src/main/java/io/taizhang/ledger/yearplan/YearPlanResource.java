package io.taizhang.ledger.yearplan;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/projects")
@Tag(name = "年度计划")
@RunOnVirtualThread
@Idempotent
class YearPlanResource {

  private final YearPlans plans;
  private final CurrentCaller caller;

  YearPlanResource(YearPlans plans, CurrentCaller caller) {
    this.plans = plans;
    this.caller = caller;
  }

  @PUT
  @Path("/{id}/year-plans/{year}")
  @RolesAllowed({Role.ADMIN, Role.LEADER, Role.OFFICER})
  @Operation(summary = "编制或者调整年度计划：投资和逐月节点；首次编制时版本为 0")
  public YearPlanView replace(
      UUID id,
      int year,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid ReplaceYearPlan request) {
    return plans.replace(caller.get(), id, year, ifMatch, request);
  }

  @POST
  @Path("/{id}/year-plans/{year}/actions/report-month")
  @RolesAllowed({Role.ADMIN, Role.LEADER, Role.OFFICER})
  @Operation(summary = "填报一个月完成的投资和节点")
  public YearPlanView report(
      UUID id,
      int year,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid ReportMonth request) {
    return plans.report(caller.get(), id, year, ifMatch, request);
  }

  @GET
  @Path("/{id}/year-plans/{year}")
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
  @Operation(summary = "查看年度计划和逐月完成情况")
  public YearPlanView get(UUID id, int year) {
    return plans.get(caller.get(), id, year);
  }

  @GET
  @Path("/{id}/year-plans/{year}/versions")
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
  @Operation(summary = "查看年度计划的历次版本")
  public List<YearPlanVersionView> versions(UUID id, int year) {
    return plans.versions(caller.get(), id, year);
  }
}
