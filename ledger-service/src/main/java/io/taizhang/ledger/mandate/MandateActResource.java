package io.taizhang.ledger.mandate;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.Created;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/mandates/{id}/acts")
@Tag(name = "代办委托")
@RunOnVirtualThread
@Idempotent
@RolesAllowed({
  Role.ADMIN,
  Role.OFFICER,
  Role.AGENT,
  Role.CLERK,
  Role.HANDLER,
  Role.HEAD,
  Role.LEADER,
  Role.SUPERVISOR,
  Role.INSPECTOR,
  Role.OWNER
})
class MandateActResource {

  private final MandateActs acts;
  private final CurrentCaller caller;

  MandateActResource(MandateActs acts, CurrentCaller caller) {
    this.acts = acts;
    this.caller = caller;
  }

  @POST
  @RolesAllowed(Role.AGENT)
  @Operation(summary = "代办员以业主名义办事")
  public RestResponse<MandateActView> act(
      @PathParam("id") UUID id, @NotNull @Valid RecordAct request) {
    MandateActView view = acts.act(caller.get(), id, request);
    return Created.at("/api/v1/mandates/" + id + "/acts/" + view.id(), view);
  }

  @GET
  @Operation(summary = "列出以业主名义所办的事")
  public Page<MandateActView> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
    return acts.list(caller.get(), id, page);
  }

  @GET
  @Path("/{act}")
  @Operation(summary = "查看以业主名义所办的一件事")
  public MandateActView get(@PathParam("id") UUID id, @PathParam("act") UUID act) {
    return acts.get(caller.get(), id, act);
  }
}
