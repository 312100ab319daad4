package io.taizhang.ledger.supervision;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/supervision-orders")
@Tag(name = "督办")
@RunOnVirtualThread
@Idempotent
class SupervisionResource {

  private final SupervisionOrders orders;
  private final WithdrawnBases bases;
  private final CurrentCaller caller;

  SupervisionResource(SupervisionOrders orders, WithdrawnBases bases, CurrentCaller caller) {
    this.orders = orders;
    this.bases = bases;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Role.SUPERVISOR, Role.INSPECTOR, Role.LEADER, Role.HANDLER, Role.HEAD, Role.ADMIN})
  @Operation(summary = "列出事项督办单")
  public Page<SupervisionView> list(
      @BeanParam @Valid PageRequest page, @BeanParam OrderFilter filter) {
    return orders.list(caller.get(), filter, page);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Role.SUPERVISOR, Role.INSPECTOR, Role.LEADER, Role.HANDLER, Role.HEAD, Role.ADMIN})
  @Operation(summary = "查看督办单")
  public SupervisionView get(UUID id) {
    return orders.get(caller.get(), id);
  }

  @POST
  @Path("/{id}/actions/answer")
  @RolesAllowed(Role.HANDLER)
  @Operation(summary = "责任部门答复督办")
  public SupervisionView answer(
      UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid AnswerOrder request) {
    return orders.answer(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/{id}/actions/close")
  @RolesAllowed(Role.SUPERVISOR)
  @Operation(summary = "督查人员写明结论并办结督办")
  public SupervisionView close(
      UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid CloseOrder request) {
    return orders.close(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/{id}/actions/lift")
  @RolesAllowed(Role.SUPERVISOR)
  @Operation(summary = "督查人员撤销红牌已撤回的督办单")
  public SupervisionView lift(
      UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid LiftOrder request) {
    return bases.lift(caller.get(), id, ifMatch, request);
  }
}
