package io.taizhang.notification.deadline;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.web.ClosedQuery;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.notification.clock.WatchedClock;
import io.taizhang.notification.clock.WatchedClocks;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
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
  @ClosedQuery
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
  @Operation(summary = "列出一个时钟尚未触发的各级，先到的在前")
  public Page<DeadlineView> list(@QueryParam("clockId") @NotNull(message = "请指明时钟") UUID clockId) {
    if (clocks.seen(scopes.of(caller.get()), clockId).isEmpty()) {
      throw CommonProblem.NOT_FOUND.because("没有时钟 " + clockId);
    }
    return new Page<>(deadlines.of(clockId), null).map(DeadlineView::of);
  }

  @GET
  @ClosedQuery
  @Path("held")
  @RolesAllowed({Role.SUPERVISOR, Role.INSPECTOR, Role.ADMIN})
  @Transactional
  @Operation(summary = "列出未能触发而搁置的各级及原因，新的在前")
  public Page<HeldView> held(@BeanParam @Valid PageRequest page) {
    List<Deadline> rows = deadlines.held(scopes.region(caller.get()), page);
    Map<UUID, WatchedClock> known =
        clocks.clocks(rows.stream().map(deadline -> deadline.clockId).toList());
    return Page.of(rows, page, deadline -> deadline.id.toString())
        .map(deadline -> HeldView.of(deadline, known.get(deadline.clockId)));
  }
}
