package io.taizhang.issue.workflow;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.Created;
import io.taizhang.chassis.web.idempotency.Idempotent;
import io.taizhang.issue.supervision.OpenIssueOrder;
import io.taizhang.issue.supervision.SupervisionOrderView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/issues/{id}/supervision-orders")
@Tag(name = "督办")
@RunOnVirtualThread
@Idempotent
class IssueOrderResource {
  private final IssueOrders orders;
  private final CurrentCaller caller;

  IssueOrderResource(IssueOrders orders, CurrentCaller caller) {
    this.orders = orders;
    this.caller = caller;
  }

  @POST
  @RolesAllowed(Role.SUPERVISOR)
  @Operation(summary = "督查对这件“办不成事”开出督办单")
  public RestResponse<SupervisionOrderView> open(
      @PathParam("id") UUID id, @NotNull @Valid OpenIssueOrder request) {
    SupervisionOrderView view = orders.open(caller.get(), id, request);
    return Created.at("/api/v1/issue-supervision-orders/" + view.id(), view);
  }
}
