package io.taizhang.notification.intent;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.ClosedQuery;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.Unversioned;
import io.taizhang.chassis.web.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/v1/intents")
@RunOnVirtualThread
@RolesAllowed({Role.SUPERVISOR, Role.INSPECTOR, Role.ADMIN})
@Idempotent
class IntentResource {

  private final IntentLog log;
  private final CurrentCaller caller;

  IntentResource(IntentLog log, CurrentCaller caller) {
    this.log = log;
    this.caller = caller;
  }

  @GET
  @ClosedQuery
  @Operation(summary = "列出本地区已触发的各级，新的在前")
  public Page<IntentView> list(
      @BeanParam @Valid IntentFilter filter, @BeanParam @Valid PageRequest page) {
    return log.list(caller.get(), filter, page);
  }

  @GET
  @Path("figures")
  @Operation(summary = "按日按级统计：触发、已告知、未告知、搁置、撤回、迟发；至多 92 天")
  public List<FigureView> figures(
      @QueryParam("from") @NotNull(message = "请填写起始日期") LocalDate from,
      @QueryParam("to") @NotNull(message = "请填写截止日期") LocalDate to) {
    return log.figures(caller.get(), from, to);
  }

  @GET
  @Path("{id}")
  @Operation(summary = "查看一次触发及其各次投递")
  public AttemptsView get(UUID id) {
    return log.get(caller.get(), id);
  }

  @POST
  @Path("{id}/actions/resend")
  @RolesAllowed({Role.SUPERVISOR, Role.ADMIN})
  @Unversioned(because = "what has fired never changes, and sending again is meant each time")
  @Operation(summary = "人工重发：同一次触发的通知再投递一次")
  public AttemptsView resend(UUID id) {
    return log.resend(caller.get(), id);
  }
}
