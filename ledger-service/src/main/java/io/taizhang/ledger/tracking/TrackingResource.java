package io.taizhang.ledger.tracking;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.ledger.project.domain.Phase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/ledgers/tracking")
@Tag(name = "项目跟踪台账")
@RunOnVirtualThread
class TrackingResource {

  private final TrackingLedger ledger;
  private final CurrentCaller caller;

  TrackingResource(TrackingLedger ledger, CurrentCaller caller) {
    this.ledger = ledger;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Role.ADMIN, Role.OFFICER, Role.LEADER, Role.SUPERVISOR})
  @Operation(summary = "项目跟踪台账")
  public Page<TrackingRow> list(
      @QueryParam("region") @Nullable String region,
      @QueryParam("phase") @Nullable Phase phase,
      @QueryParam("officer") @Nullable UUID officer,
      @BeanParam @Valid PageRequest page) {
    return ledger.list(caller.get(), region, phase, officer, page);
  }
}
