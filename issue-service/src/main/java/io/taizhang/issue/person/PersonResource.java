package io.taizhang.issue.person;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.Unversioned;
import io.taizhang.chassis.web.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/issues/{id}/person/actions")
@Tag(name = "办不成事")
@RunOnVirtualThread
@Idempotent
class PersonResource {
  private final PersonDesk desk;
  private final CurrentCaller caller;

  PersonResource(PersonDesk desk, CurrentCaller caller) {
    this.desk = desk;
    this.caller = caller;
  }

  @POST
  @Path("/reveal")
  @RolesAllowed({Role.CLERK, Role.AGENT, Role.HANDLER, Role.HEAD, Role.SUPERVISOR, Role.INSPECTOR})
  @Unversioned(because = "it shows and changes nothing")
  @Operation(summary = "查看反映人全文，须写明用途，留痕")
  public RevealedPerson reveal(@PathParam("id") UUID id, @NotNull @Valid RevealPerson request) {
    return desk.reveal(caller.get(), id, request);
  }
}
