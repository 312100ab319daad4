package io.taizhang.ledger.handover;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.Created;
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
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/handovers")
@Tag(name = "交接")
@RunOnVirtualThread
@Idempotent
class HandoverResource {

  private final Handovers handovers;
  private final CurrentCaller caller;

  HandoverResource(Handovers handovers, CurrentCaller caller) {
    this.handovers = handovers;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({Role.ADMIN, Role.LEADER, Role.OFFICER, Role.AGENT})
  @Operation(summary = "发起交接，列明未了事项")
  public RestResponse<HandoverView> open(@NotNull @Valid OpenHandover request) {
    HandoverView view = handovers.open(caller.get(), request);
    return Created.at("/api/v1/handovers/" + view.id(), view);
  }

  @GET
  @RolesAllowed({
    Role.ADMIN,
    Role.LEADER,
    Role.SUPERVISOR,
    Role.INSPECTOR,
    Role.OFFICER,
    Role.AGENT
  })
  @Operation(summary = "列出交接，最近的在前")
  public Page<HandoverView> list(
      @BeanParam HandoverFilter filter, @BeanParam @Valid PageRequest page) {
    return handovers.list(caller.get(), filter, page);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({
    Role.ADMIN,
    Role.LEADER,
    Role.SUPERVISOR,
    Role.INSPECTOR,
    Role.OFFICER,
    Role.AGENT
  })
  @Operation(summary = "查看交接及其回执")
  public HandoverView get(UUID id) {
    return handovers.get(caller.get(), id);
  }

  @POST
  @Path("/{id}/actions/confirm")
  @RolesAllowed({Role.LEADER, Role.OFFICER, Role.AGENT})
  @Operation(summary = "接收人确认交接，出具回执")
  public HandoverView confirm(UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    return handovers.confirm(caller.get(), id, ifMatch);
  }

  @POST
  @Path("/{id}/actions/cancel")
  @RolesAllowed({Role.ADMIN, Role.LEADER, Role.OFFICER, Role.AGENT})
  @Operation(summary = "移交人或者领导取消交接")
  public HandoverView cancel(
      UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid CancelHandover request) {
    return handovers.cancel(caller.get(), id, ifMatch, request);
  }
}
