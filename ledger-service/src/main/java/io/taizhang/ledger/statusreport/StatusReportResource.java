package io.taizhang.ledger.statusreport;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.Created;
import io.taizhang.chassis.web.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/items/{id}/status-reports")
@Tag(name = "事项")
@RunOnVirtualThread
@Idempotent
class StatusReportResource {

  private final StatusReports reports;
  private final CurrentCaller caller;

  StatusReportResource(StatusReports reports, CurrentCaller caller) {
    this.reports = reports;
    this.caller = caller;
  }

  @POST
  @RolesAllowed(Role.AGENCY)
  @Operation(summary = "承办部门的业务系统按办件状态代码报送；同一编号只记一次，第二次补正告知记为不规范")
  public RestResponse<StatusReportView> report(
      @PathParam("id") UUID id, @NotNull @Valid ReportStatus request) {
    StatusReportView view = reports.take(caller.get(), id, request);
    return Created.at("/api/v1/items/" + id + "/status-reports/" + view.number(), view);
  }

  @GET
  @Path("/{number}")
  @RolesAllowed({Role.AGENCY, Role.HANDLER, Role.HEAD})
  @Operation(summary = "查看业务系统的状态报告")
  public StatusReportView get(@PathParam("id") UUID id, @PathParam("number") String number) {
    return reports.get(caller.get(), id, number);
  }
}
