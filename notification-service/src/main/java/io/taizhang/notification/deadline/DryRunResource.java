package io.taizhang.notification.deadline;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/v1/ladders/dry-run")
@RunOnVirtualThread
@RolesAllowed(Role.ADMIN)
@Idempotent
class DryRunResource {

  private final DryRun runs;
  private final CurrentCaller caller;

  DryRunResource(DryRun runs, CurrentCaller caller) {
    this.runs = runs;
    this.caller = caller;
  }

  @POST
  @Operation(summary = "试算阶梯：某段时间里谁会在何时得到什么，与实际触发并列；不改变任何数据")
  public Page<DryRunView> run(
      @Valid @NotNull DryRunRequest request, @BeanParam @Valid PageRequest page) {
    return runs.page(caller.get(), request, page);
  }
}
