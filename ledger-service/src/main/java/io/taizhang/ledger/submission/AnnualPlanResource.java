package io.taizhang.ledger.submission;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.sheet.SheetAnswer;
import io.taizhang.chassis.sheet.SheetFormat;
import io.taizhang.chassis.web.ClosedQuery;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/ledgers/annual-plan")
@Tag(name = "年度审批计划")
@RunOnVirtualThread
@RolesAllowed({
  Role.ADMIN,
  Role.OFFICER,
  Role.AGENT,
  Role.HANDLER,
  Role.HEAD,
  Role.LEADER,
  Role.SUPERVISOR,
  Role.INSPECTOR
})
class AnnualPlanResource {

  private final AnnualPlan plan;
  private final AnnualPlanExport export;
  private final CurrentCaller caller;

  AnnualPlanResource(AnnualPlan plan, AnnualPlanExport export, CurrentCaller caller) {
    this.plan = plan;
    this.export = export;
    this.caller = caller;
  }

  @GET
  @ClosedQuery
  @Operation(summary = "年度审批计划台账")
  public Page<AnnualPlanRow> list(
      @BeanParam @Valid AnnualPlanFilter filter, @BeanParam @Valid PageRequest page) {
    return plan.list(caller.get(), filter, page);
  }

  @GET
  @ClosedQuery
  @Path("/months")
  @Operation(summary = "年度审批计划逐月对比：计划报件、实际报件、计划批复、实际批复")
  public AnnualPlanMonths months(@BeanParam @Valid AnnualPlanFilter filter) {
    return plan.months(caller.get(), filter);
  }

  @GET
  @ClosedQuery
  @Path("/export")
  @Produces({SheetAnswer.XLSX, SheetAnswer.CSV})
  @Operation(summary = "导出年度审批计划台账（xlsx、csv）")
  public Response export(
      @BeanParam @Valid AnnualPlanFilter filter,
      @QueryParam("format") @DefaultValue("XLSX") SheetFormat format) {
    return export.of(caller.get(), filter, format).response();
  }
}
