package io.taizhang.issue.supervision;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.Created;
import io.taizhang.chassis.web.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/issue-supervision-orders/{id}/accountabilities")
@Tag(name = "督办")
@RunOnVirtualThread
@Idempotent
class AccountabilityResource {
  private final Accountabilities accountabilities;
  private final CurrentCaller caller;

  AccountabilityResource(Accountabilities accountabilities, CurrentCaller caller) {
    this.accountabilities = accountabilities;
    this.caller = caller;
  }

  @POST
  @RolesAllowed(Role.SUPERVISOR)
  @Operation(summary = "督查登记问责：只记职务，不记姓名")
  public RestResponse<AccountabilityView> record(
      @PathParam("id") UUID id, @NotNull @Valid RecordAccountability request) {
    return Created.at(
        "/api/v1/issue-supervision-orders/" + id + "/accountabilities",
        accountabilities.record(caller.get(), id, request));
  }

  @GET
  @RolesAllowed({Role.SUPERVISOR, Role.INSPECTOR, Role.LEADER})
  @Operation(summary = "一张督办单的问责记录")
  public List<AccountabilityView> list(@PathParam("id") UUID id) {
    return accountabilities.list(caller.get(), id);
  }
}
