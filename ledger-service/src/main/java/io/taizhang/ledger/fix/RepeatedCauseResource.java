package io.taizhang.ledger.fix;

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

@Path("/api/v1/repeated-causes")
@Tag(name = "清单改正")
@RunOnVirtualThread
class RepeatedCauseResource {

  private final Fixes fixes;
  private final CurrentCaller caller;

  RepeatedCauseResource(Fixes fixes, CurrentCaller caller) {
    this.fixes = fixes;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Role.ADMIN, Role.LEADER, Role.SUPERVISOR, Role.INSPECTOR})
  @Operation(summary = "列出在多个项目反复发生、尚未改正的原因")
  public Page<FixView> list(@BeanParam @Valid PageRequest page) {
    return fixes.repeated(caller.get(), page);
  }
}
