package io.taizhang.ledger.onetrip;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.sheet.SheetAnswer;
import io.taizhang.chassis.sheet.SheetFormat;
import io.taizhang.chassis.web.ClosedQuery;
import io.taizhang.chassis.web.Created;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/one-trip-failures")
@Tag(name = "一趟办不成台账")
@RunOnVirtualThread
@Idempotent
@RolesAllowed({
  Role.ADMIN,
  Role.OFFICER,
  Role.AGENT,
  Role.CLERK,
  Role.LEADER,
  Role.SUPERVISOR,
  Role.INSPECTOR
})
class OneTripResource {

  private final OneTripLedger ledger;
  private final OneTripLookup lookup;
  private final OneTripExport export;
  private final CurrentCaller caller;

  OneTripResource(
      OneTripLedger ledger, OneTripLookup lookup, OneTripExport export, CurrentCaller caller) {
    this.ledger = ledger;
    this.lookup = lookup;
    this.export = export;
    this.caller = caller;
  }

  @POST
  @RolesAllowed(Role.CLERK)
  @Operation(summary = "窗口登记一趟办不成")
  public RestResponse<OneTripView> record(@NotNull @Valid RecordFailure request) {
    OneTripView view = ledger.record(caller.get(), request);
    return Created.at("/api/v1/one-trip-failures/" + view.id(), view);
  }

  @GET
  @ClosedQuery
  @Operation(summary = "列出一趟办不成台账")
  public Page<OneTripView> list(
      @BeanParam @Valid OneTripFilter filter, @BeanParam @Valid PageRequest page) {
    return lookup.list(caller.get(), filter, page);
  }

  @GET
  @ClosedQuery
  @Path("/export")
  @Produces({SheetAnswer.XLSX, SheetAnswer.CSV})
  @Operation(summary = "导出一趟办不成台账（xlsx、csv）")
  public Response export(
      @BeanParam @Valid OneTripFilter filter,
      @QueryParam("format") @DefaultValue("XLSX") SheetFormat format) {
    return export.of(caller.get(), filter, format).response();
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "查看一条记录")
  public OneTripView get(UUID id) {
    return lookup.get(caller.get(), id);
  }
}
