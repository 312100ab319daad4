package io.taizhang.ledger.item;

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

@Path("/api/v1/stale-pauses")
@Tag(name = "事项")
@RunOnVirtualThread
class StalePauseResource {

  private final StalePauses pauses;
  private final CurrentCaller caller;

  StalePauseResource(StalePauses pauses, CurrentCaller caller) {
    this.pauses = pauses;
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
  @Operation(summary = "列出超过所告知结束日期仍在停计时的事项")
  public Page<StalePauseView> list(
      @QueryParam("region") @Nullable String region, @BeanParam @Valid PageRequest page) {
    return pauses.list(caller.get(), region, page);
  }
}
