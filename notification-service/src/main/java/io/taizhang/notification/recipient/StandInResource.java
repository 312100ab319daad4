package io.taizhang.notification.recipient;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.ClosedQuery;
import io.taizhang.chassis.web.Created;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/stand-ins")
@RunOnVirtualThread
@RolesAllowed({
  Role.OFFICER,
  Role.AGENT,
  Role.CLERK,
  Role.HANDLER,
  Role.HEAD,
  Role.LEADER,
  Role.SUPERVISOR,
  Role.INSPECTOR,
  Role.ADMIN
})
@Idempotent
class StandInResource {

  private final StandIns standIns;
  private final CurrentCaller caller;

  StandInResource(StandIns standIns, CurrentCaller caller) {
    this.standIns = standIns;
    this.caller = caller;
  }

  @POST
  @Operation(summary = "安排外出期间由谁代收通知")
  public RestResponse<StandInView> enter(@Valid @NotNull StandInRequest request) {
    StandInView entered = standIns.enter(caller.get(), request);
    return Created.at("/api/v1/stand-ins/" + entered.id(), entered);
  }

  @GET
  @ClosedQuery
  @Operation(summary = "列出本人（管理员可指定他人）的代收安排")
  public Page<StandInView> list(
      @QueryParam("subject") @Nullable String subject, @BeanParam @Valid PageRequest page) {
    return standIns.list(caller.get(), subject, page);
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "取消代收安排")
  public void strike(
      @PathParam("id") UUID id,
      @QueryParam("subject") @Nullable String subject,
      @HeaderParam("If-Match") IfMatch ifMatch) {
    standIns.strike(caller.get(), id, subject, ifMatch);
  }
}
