package io.taizhang.ledger.figures;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/figures/promised-used")
@Tag(name = "统计")
@RunOnVirtualThread
class FigureResource {

  private final Figures figures;
  private final CurrentCaller caller;

  FigureResource(Figures figures, CurrentCaller caller) {
    this.figures = figures;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({
    Role.ADMIN,
    Role.OFFICER,
    Role.AGENT,
    Role.LEADER,
    Role.SUPERVISOR,
    Role.INSPECTOR
  })
  @Operation(summary = "承诺时限与实际用时")
  public PromisedUsed promisedUsed(@BeanParam FigureFilter filter) {
    return figures.promisedAgainstUsed(caller.get(), filter);
  }
}
