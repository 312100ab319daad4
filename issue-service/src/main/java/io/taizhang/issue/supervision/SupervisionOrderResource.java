package io.taizhang.issue.supervision;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.ClosedQuery;
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
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/issue-supervision-orders")
@Tag(name = "督办")
@RunOnVirtualThread
@Idempotent
class SupervisionOrderResource {
  private final SupervisionOrders orders;
  private final CurrentCaller caller;

  SupervisionOrderResource(SupervisionOrders orders, CurrentCaller caller) {
    this.orders = orders;
    this.caller = caller;
  }

  @GET
  @ClosedQuery
  @RolesAllowed({Role.SUPERVISOR, Role.INSPECTOR, Role.LEADER, Role.HANDLER, Role.HEAD, Role.CLERK})
  @Operation(summary = "督办单清单，新的在前；部门只见发给本部门的")
  public Page<SupervisionOrderView> list(
      @BeanParam @Valid PageRequest page, @BeanParam OrderFilter filter) {
    return orders.list(caller.get(), filter, page);
  }

  @POST
  @Path("/{id}/actions/answer")
  @RolesAllowed({Role.HANDLER, Role.CLERK})
  @Operation(summary = "被督办部门答复")
  public SupervisionOrderView answer(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid IssueOrderAnswer request) {
    return orders.answer(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/{id}/actions/close")
  @RolesAllowed(Role.SUPERVISOR)
  @Operation(summary = "督查写明结论并销号")
  public SupervisionOrderView close(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid IssueOrderFinding request) {
    return orders.close(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/{id}/actions/lift")
  @RolesAllowed(Role.SUPERVISOR)
  @Operation(summary = "督查撤销红牌已撤回的督办单")
  public SupervisionOrderView lift(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid LiftIssueOrder request) {
    return orders.lift(caller.get(), id, ifMatch, request);
  }
}
