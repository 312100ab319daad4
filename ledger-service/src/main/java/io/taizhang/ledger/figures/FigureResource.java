package io.taizhang.ledger.figures;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.sheet.SheetAnswer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/figures")
@Tag(name = "统计")
@RunOnVirtualThread
@RolesAllowed({
  Role.ADMIN,
  Role.OFFICER,
  Role.AGENT,
  Role.HEAD,
  Role.LEADER,
  Role.SUPERVISOR,
  Role.INSPECTOR,
  Role.OWNER
})
class FigureResource {

  private final Figures figures;
  private final OnTimeFigures onTime;
  private final Bottlenecks bottlenecks;
  private final FigureExport export;
  private final CurrentCaller caller;

  FigureResource(
      Figures figures,
      OnTimeFigures onTime,
      Bottlenecks bottlenecks,
      FigureExport export,
      CurrentCaller caller) {
    this.figures = figures;
    this.onTime = onTime;
    this.bottlenecks = bottlenecks;
    this.export = export;
    this.caller = caller;
  }

  @GET
  @Path("/promised-used")
  @Operation(summary = "承诺时限与实际用时，按时办结率")
  public PromisedUsed promisedUsed(@BeanParam FigureFilter filter) {
    return figures.promisedAgainstUsed(caller.get(), filter);
  }

  @GET
  @Path("/on-time")
  @Operation(summary = "按时、逾期办结与在办逾期，按部门、事项类型、区划、月份或办理方式分列")
  public List<OnTimeRow> onTime(
      @QueryParam("by") @NotNull FigureGroup by, @BeanParam FigureFilter filter) {
    return onTime.by(caller.get(), by, filter);
  }

  @GET
  @Path("/on-time/export")
  @Produces(SheetAnswer.XLSX)
  @Operation(summary = "导出按时办结率（xlsx）")
  public Response exportOnTime(
      @QueryParam("by") @NotNull FigureGroup by, @BeanParam FigureFilter filter) {
    return export.onTime(caller.get(), by, filter).response();
  }

  @GET
  @Path("/bottlenecks")
  @Operation(summary = "堵点：各部门各类事项的用时、报件前等待与暂停，以工作日计")
  public List<Bottleneck> bottlenecks(
      @BeanParam @Valid BottleneckFilter wanted, @BeanParam FigureFilter filter) {
    return bottlenecks.find(caller.get(), wanted, filter);
  }

  @GET
  @Path("/bottlenecks/export")
  @Produces(SheetAnswer.XLSX)
  @Operation(summary = "导出堵点（xlsx）")
  public Response exportBottlenecks(
      @BeanParam @Valid BottleneckFilter wanted, @BeanParam FigureFilter filter) {
    return export.bottlenecks(caller.get(), wanted, filter).response();
  }
}
