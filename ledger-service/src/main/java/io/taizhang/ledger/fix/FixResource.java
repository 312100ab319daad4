package io.taizhang.ledger.fix;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/checklists/{id}/fixes")
@Tag(name = "清单改正")
@RunOnVirtualThread
@Idempotent
class FixResource {

  private final Fixes fixes;
  private final CurrentCaller caller;

  FixResource(Fixes fixes, CurrentCaller caller) {
    this.fixes = fixes;
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
    Role.INSPECTOR
  })
  @Operation(summary = "列出清单的改正事项：哪一项、什么原因、发生几次、是否已改")
  public Page<FixView> list(
      @PathParam("id") UUID id,
      @QueryParam("fixed") @Nullable Boolean fixed,
      @BeanParam @Valid PageRequest page) {
    return fixes.list(caller.get(), id, fixed, page);
  }

  @GET
  @Path("/{fix}")
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
  @Operation(summary = "查看一条改正事项")
  public FixView get(@PathParam("id") UUID id, @PathParam("fix") UUID fix) {
    return fixes.get(caller.get(), id, fix);
  }

  @GET
  @Path("/{fix}/cases")
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
  @Operation(summary = "列出一条改正事项的由来：办不成事与一趟办不成记录")
  public Page<FixCaseView> cases(
      @PathParam("id") UUID id, @PathParam("fix") UUID fix, @BeanParam @Valid PageRequest page) {
    return fixes.cases(caller.get(), id, fix, page);
  }

  @POST
  @Path("/{fix}/actions/mark-fixed")
  @RolesAllowed({Role.ADMIN, Role.LEADER, Role.HEAD, Role.HANDLER})
  @Operation(summary = "登记由清单新版改正")
  public FixView markFixed(
      @PathParam("id") UUID id,
      @PathParam("fix") UUID fix,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid MarkFixed request) {
    return fixes.markFixed(caller.get(), id, fix, ifMatch, request);
  }
}
