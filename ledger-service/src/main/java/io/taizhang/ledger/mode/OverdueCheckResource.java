package io.taizhang.ledger.mode;

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
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/overdue-checks")
@Tag(name = "办理方式")
@RunOnVirtualThread
class OverdueCheckResource {

  private final OverdueChecks checks;
  private final CurrentCaller caller;

  OverdueCheckResource(OverdueChecks checks, CurrentCaller caller) {
    this.checks = checks;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({
    Role.ADMIN,
    Role.OFFICER,
    Role.AGENT,
    Role.HANDLER,
    Role.HEAD,
    Role.LEADER,
    Role.SUPERVISOR,
    Role.INSPECTOR
  })
  @Operation(summary = "列出逾期未核查的告知承诺，逾期最久的在前")
  public Page<OverdueCheckView> list(
      @QueryParam("region") @Nullable String region, @BeanParam @Valid PageRequest page) {
    return checks.list(caller.get(), region, page);
  }
}
