package io.taizhang.ledger.item;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.time.Explanation;
import io.taizhang.chassis.web.Created;
import io.taizhang.chassis.web.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/items/{id}/clock")
@Tag(name = "事项")
@RunOnVirtualThread
@Idempotent
class ItemClockResource {

  private final Items items;
  private final ClockReports reports;
  private final CurrentCaller caller;

  ItemClockResource(Items items, ClockReports reports, CurrentCaller caller) {
    this.items = items;
    this.reports = reports;
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
    Role.INSPECTOR,
    Role.OWNER,
    Role.AGENCY
  })
  @Operation(summary = "查看办理时限")
  public ClockView clock(@PathParam("id") UUID id) {
    return items.clock(caller.get(), id);
  }

  @GET
  @Path("/explanation")
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
    Role.OWNER,
    Role.AGENCY
  })
  @Operation(summary = "逐日说明到期日；asKnownOn 为某日时，按当日为止的登记和已公布的通知说明")
  public Explanation explanation(
      @PathParam("id") UUID id, @QueryParam("asKnownOn") @Nullable LocalDate asKnownOn) {
    return items.explain(caller.get(), id, asKnownOn);
  }

  @GET
  @Path("/facts")
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
    Role.OWNER,
    Role.AGENCY
  })
  @Operation(summary = "按序号列出计时登记，供更正时指明")
  public List<NumberedFact> facts(@PathParam("id") UUID id) {
    return items.facts(caller.get(), id);
  }

  @POST
  @Path("/reports")
  @RolesAllowed(Role.AGENCY)
  @Operation(summary = "承办部门的业务系统报送特别程序开始、结束或延长审批，可迟报；同一编号只记一次")
  public RestResponse<ClockReportView> report(
      @PathParam("id") UUID id, @NotNull @Valid ReportClock request) {
    ClockReportView view = reports.take(caller.get(), id, request);
    return Created.at("/api/v1/items/" + id + "/clock/reports/" + view.number(), view);
  }

  @GET
  @Path("/reports/{number}")
  @RolesAllowed({Role.AGENCY, Role.HANDLER, Role.HEAD})
  @Operation(summary = "查看业务系统的计时报告")
  public ClockReportView reported(@PathParam("id") UUID id, @PathParam("number") String number) {
    return reports.get(caller.get(), id, number);
  }
}
