package io.taizhang.ledger.mode;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/items/{id}/modes")
@Tag(name = "办理方式")
@RunOnVirtualThread
class ItemModeResource {

  private final ItemModes modes;
  private final CurrentCaller caller;

  ItemModeResource(ItemModes modes, CurrentCaller caller) {
    this.modes = modes;
    this.caller = caller;
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
    Role.INSPECTOR,
    Role.OWNER,
    Role.AGENCY
  })
  @Operation(summary = "查看办理方式：绿色通道、告知承诺、容缺受理")
  public ItemModesView get(@PathParam("id") UUID id) {
    return modes.get(caller.get(), id);
  }
}
