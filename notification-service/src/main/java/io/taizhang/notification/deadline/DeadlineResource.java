package io.taizhang.notification.deadline;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.web.Page;
import io.taizhang.notification.clock.WatchedClocks;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/v1/deadlines")
@RunOnVirtualThread
class DeadlineResource {

  private final Deadlines deadlines;
  private final WatchedClocks clocks;
  private final CurrentCaller caller;
  private final Scopes scopes;

  DeadlineResource(Deadlines deadlines, WatchedClocks clocks, CurrentCaller caller, Scopes scopes) {
    this.deadlines = deadlines;
    this.clocks = clocks;
    this.caller = caller;
    this.scopes = scopes;
  }

  @GET
  @RolesAllowed({
    Role.OFFICER,
    Role.CLERK,
    Role.HANDLER,
    Role.HEAD,
    Role.LEADER,
    Role.SUPERVISOR,
    Role.INSPECTOR,
    Role.ADMIN
  })
  @Transactional
  @Operation(summary = "Rungs of one clock that are still to fire, soonest first")
  public Page<DeadlineView> list(@QueryParam("clockId") @NotNull(message = "请指明时钟") UUID clockId) {
    if (clocks.seen(scopes.of(caller.get()), clockId).isEmpty()) {
      throw CommonProblem.NOT_FOUND.because("没有时钟 " + clockId);
    }
    return new Page<>(deadlines.of(clockId), null).map(DeadlineView::of);
  }
}
