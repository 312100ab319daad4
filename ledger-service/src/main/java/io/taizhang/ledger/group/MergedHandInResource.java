package io.taizhang.ledger.group;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.Created;
import io.taizhang.chassis.web.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/merged-hand-ins")
@Tag(name = "事项")
@RunOnVirtualThread
@Idempotent
class MergedHandInResource {

  private final MergedHandIns handIns;
  private final CurrentCaller caller;

  MergedHandInResource(MergedHandIns handIns, CurrentCaller caller) {
    this.handIns = handIns;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({Role.CLERK, Role.HANDLER})
  @Operation(summary = "合并办理：几个计划事项一次报件，编为一组")
  public RestResponse<ItemGroupView> handIn(@NotNull @Valid HandInMerged request) {
    ItemGroupView view = handIns.handIn(caller.get(), request);
    return Created.at("/api/v1/item-groups/" + view.id(), view);
  }
}
