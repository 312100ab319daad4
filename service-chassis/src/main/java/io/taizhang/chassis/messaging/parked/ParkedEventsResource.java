package io.taizhang.chassis.messaging.parked;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.Unversioned;
import io.taizhang.chassis.web.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The parked events of a service, which gives them their path: {@code
 * /api/v1/<service>/parked-events}.
 */
public abstract class ParkedEventsResource {

  private final ParkedEvents parked;
  private final CurrentCaller caller;

  /** For the service's own class. */
  protected ParkedEventsResource(ParkedEvents parked, CurrentCaller caller) {
    this.parked = parked;
    this.caller = caller;
  }

  @GET
  @RolesAllowed(Role.ADMIN)
  @RunOnVirtualThread
  @Operation(summary = "列出未能应用而搁置的事件")
  public Page<ParkedEventView> list(
      @BeanParam ParkedFilter filter, @BeanParam @Valid PageRequest page) {
    return parked.list(caller.get(), filter, page);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Role.ADMIN)
  @RunOnVirtualThread
  @Operation(summary = "查看一条搁置事件的原文")
  public ParkedEventText get(long id) {
    return parked.get(caller.get(), id);
  }

  @POST
  @Path("/actions/re-drive")
  @Idempotent
  @Unversioned(because = "the queue of a key is taken from its front, whatever has joined it since")
  @RolesAllowed(Role.ADMIN)
  @RunOnVirtualThread
  @Operation(summary = "依次重新应用一个主键下搁置的事件，遇到仍失败的即停")
  public ReDriveOutcome reDrive(@NotNull @Valid ReDriveParkedEvents request) {
    return parked.reDrive(caller.get(), request);
  }

  @POST
  @Path("/{id}/actions/discard")
  @Idempotent
  @RolesAllowed(Role.ADMIN)
  @RunOnVirtualThread
  @Operation(summary = "放弃一条永远无法应用的事件，并记明理由")
  public ParkedEventView discard(
      @HeaderParam(IfMatch.HEADER) IfMatch ifMatch,
      long id,
      @NotNull @Valid DiscardParkedEvent request) {
    return parked.discard(caller.get(), id, ifMatch, request);
  }
}
