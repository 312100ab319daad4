package io.taizhang.ledger.officer;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.Created;
import io.taizhang.chassis.web.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/officers")
@Tag(name = "干部")
@RunOnVirtualThread
@Idempotent
class OfficerResource {

  private final Officers officers;
  private final CurrentCaller caller;

  OfficerResource(Officers officers, CurrentCaller caller) {
    this.officers = officers;
    this.caller = caller;
  }

  @POST
  @RolesAllowed(Role.ADMIN)
  @Operation(summary = "登记干部")
  public RestResponse<OfficerView> register(@NotNull @Valid RegisterOfficer request) {
    OfficerView view = officers.register(caller.get(), request);
    return Created.at("/api/v1/officers/" + view.id(), view);
  }

  @GET
  @RolesAllowed({
    Role.ADMIN,
    Role.OFFICER,
    Role.AGENT,
    Role.CLERK,
    Role.HANDLER,
    Role.HEAD,
    Role.LEADER,
    Role.SUPERVISOR,
    Role.INSPECTOR
  })
  @Operation(summary = "列出本区划及其下级的干部")
  public List<OfficerView> list() {
    return officers.list(caller.get());
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({
    Role.ADMIN,
    Role.OFFICER,
    Role.AGENT,
    Role.CLERK,
    Role.HANDLER,
    Role.HEAD,
    Role.LEADER,
    Role.SUPERVISOR,
    Role.INSPECTOR
  })
  @Operation(summary = "查看干部")
  public OfficerView get(UUID id) {
    return officers.get(caller.get(), id);
  }
}
