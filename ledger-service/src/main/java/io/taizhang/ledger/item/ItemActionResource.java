package io.taizhang.ledger.item;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.idempotency.Idempotent;
import io.taizhang.ledger.item.domain.ItemCommand;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/items/{id}/actions")
@Tag(name = "事项")
@RunOnVirtualThread
@Idempotent
class ItemActionResource {

  private final ItemSteps steps;
  private final CurrentCaller caller;

  ItemActionResource(ItemSteps steps, CurrentCaller caller) {
    this.steps = steps;
    this.caller = caller;
  }

  @POST
  @Path("/accept")
  @RolesAllowed({Role.CLERK, Role.HANDLER})
  @Operation(summary = "受理，起算办理时限")
  public ItemView accept(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    return steps.accept(caller.get(), id, ifMatch);
  }

  @POST
  @Path("/begin-special-procedure")
  @RolesAllowed(Role.HANDLER)
  @Operation(summary = "启动特别程序，暂停计时")
  public ItemView beginSpecialProcedure(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid BeginSpecialProcedure request) {
    return steps.beginSpecialProcedure(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/end-special-procedure")
  @RolesAllowed(Role.HANDLER)
  @Operation(summary = "结束特别程序，恢复计时")
  public ItemView endSpecialProcedure(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    return steps.endSpecialProcedure(caller.get(), id, ifMatch);
  }

  @POST
  @Path("/grant")
  @RolesAllowed(Role.HANDLER)
  @Operation(summary = "准予，停止计时")
  public ItemView grant(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid DecideItem request) {
    return steps.decide(caller.get(), id, ifMatch, ItemCommand.GRANT, request);
  }

  @POST
  @Path("/refuse")
  @RolesAllowed(Role.HANDLER)
  @Operation(summary = "不予，停止计时")
  public ItemView refuse(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid DecideItem request) {
    return steps.decide(caller.get(), id, ifMatch, ItemCommand.REFUSE, request);
  }
}
