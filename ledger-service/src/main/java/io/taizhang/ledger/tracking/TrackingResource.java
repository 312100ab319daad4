package io.taizhang.ledger.tracking;

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

@Path("/api/v1/ledgers/tracking")
@Tag(name = "项目跟踪台账")
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
class TrackingResource {

  private final TrackingLedger ledger;
  private final TrackingExport export;
  private final CurrentCaller caller;

  TrackingResource(TrackingLedger ledger, TrackingExport export, CurrentCaller caller) {
    this.ledger = ledger;
    this.export = export;
    this.caller = caller;
  }

  @GET
  @ClosedQuery
  @Operation(summary = "项目跟踪台账")
  public Page<TrackingRow> list(
      @BeanParam @Valid TrackingFilter filter, @BeanParam @Valid PageRequest page) {
    return ledger.list(caller.get(), filter, page);
  }

  @GET
  @ClosedQuery
  @Path("/export")
  @Produces({SheetAnswer.XLSX, SheetAnswer.CSV})
  @Operation(summary = "导出项目跟踪台账（xlsx、csv）")
  public Response export(
      @BeanParam @Valid TrackingFilter filter,
      @QueryParam("format") @DefaultValue("XLSX") SheetFormat format) {
    return export.of(caller.get(), filter, format).response();
  }
}
