package io.taizhang.ledger.item;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.time.Explanation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/items/{id}/clock")
@Tag(name = "事项")
@RunOnVirtualThread
class ItemClockResource {

  private final Items items;
  private final CurrentCaller caller;

  ItemClockResource(Items items, CurrentCaller caller) {
    this.items = items;
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
    Role.INSPECTOR,
    Role.OWNER,
    Role.AGENCY
  })
  @Operation(summary = "查看办理时限")
  public ClockView clock(@PathParam("id") UUID id) {
    return items.clock(caller.get(), id);
  }

  @GET
  @Path("/explanation")
  @RolesAllowed({
    Role.ADMIN,
    Role.OFFICER,
    Role.AGENT,
    Role.CLERK,
    Role.HANDLER,
    Role.HEAD,
    Role.LEADER,
    Role.SUPERVISOR,
    Role.INSPECTOR,
    Role.OWNER,
    Role.AGENCY
  })
  @Operation(summary = "逐日说明到期日；asKnownOn 为某日时，按当日为止的登记和已公布的通知说明")
  public Explanation explanation(
      @PathParam("id") UUID id, @QueryParam("asKnownOn") @Nullable LocalDate asKnownOn) {
    return items.explain(caller.get(), id, asKnownOn);
  }

  @GET
  @Path("/facts")
  @RolesAllowed({
    Role.ADMIN,
    Role.OFFICER,
    Role.AGENT,
    Role.CLERK,
    Role.HANDLER,
    Role.HEAD,
    Role.LEADER,
    Role.SUPERVISOR,
    Role.INSPECTOR,
    Role.OWNER,
    Role.AGENCY
  })
  @Operation(summary = "按序号列出计时登记，供更正时指明")
  public List<NumberedFact> facts(@PathParam("id") UUID id) {
    return items.facts(caller.get(), id);
  }
}
