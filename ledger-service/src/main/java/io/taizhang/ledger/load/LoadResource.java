package io.taizhang.ledger.load;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/officers")
@Tag(name = "干部")
@RunOnVirtualThread
class LoadResource {

  private final LoadReader load;
  private final CurrentCaller caller;

  LoadResource(LoadReader load, CurrentCaller caller) {
    this.load = load;
    this.caller = caller;
  }

  @GET
  @Path("/load")
  @RolesAllowed({Role.ADMIN, Role.LEADER, Role.SUPERVISOR, Role.INSPECTOR})
  @Operation(summary = "专员负荷：每人手上的项目、在办和超时事项、未销号问题、滞后更新")
  public Page<OfficerLoad> list(@BeanParam LoadFilter filter, @BeanParam @Valid PageRequest page) {
    return load.list(caller.get(), filter, page);
  }
}
