package io.taizhang.ledger.onetrip;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.Created;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/one-trip-failures")
@Tag(name = "一趟办不成台账")
@RunOnVirtualThread
@Idempotent
class OneTripResource {

  private final OneTripLedger ledger;
  private final CurrentCaller caller;

  OneTripResource(OneTripLedger ledger, CurrentCaller caller) {
    this.ledger = ledger;
    this.caller = caller;
  }

  @POST
  @RolesAllowed(Role.CLERK)
  @Operation(summary = "窗口登记一趟办不成")
  public RestResponse<OneTripView> record(@NotNull @Valid RecordFailure request) {
    OneTripView view = ledger.record(caller.get(), request);
    return Created.at("/api/v1/one-trip-failures/" + view.id(), view);
  }

  @GET
  @RolesAllowed({
    Role.ADMIN,
    Role.OFFICER,
    Role.AGENT,
    Role.CLERK,
    Role.LEADER,
    Role.SUPERVISOR,
    Role.INSPECTOR
  })
  @Operation(summary = "列出一趟办不成台账")
  public Page<OneTripView> list(@BeanParam @Valid PageRequest page) {
    return ledger.list(caller.get(), page);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({
    Role.ADMIN,
    Role.OFFICER,
    Role.AGENT,
    Role.CLERK,
    Role.LEADER,
    Role.SUPERVISOR,
    Role.INSPECTOR
  })
  @Operation(summary = "查看一条记录")
  public OneTripView get(UUID id) {
    return ledger.get(caller.get(), id);
  }
}
