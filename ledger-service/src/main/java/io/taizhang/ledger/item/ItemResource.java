package io.taizhang.ledger.item;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.time.Explanation;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.idempotency.Idempotent;
import io.taizhang.ledger.item.domain.ItemCommand;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/items")
@Tag(name = "事项")
@RunOnVirtualThread
@Idempotent
class ItemResource {

  private final Items items;
  private final CurrentCaller caller;

  ItemResource(Items items, CurrentCaller caller) {
    this.items = items;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({Role.CLERK, Role.HANDLER})
  @Operation(summary = "窗口接件")
  public Response receive(@NotNull @Valid ReceiveItem request) {
    ItemView view = items.receive(caller.get(), request);
    return Response.created(URI.create("/api/v1/items/" + view.id())).entity(view).build();
  }

  @GET
  @RolesAllowed({Role.ADMIN, Role.OFFICER, Role.CLERK, Role.HANDLER, Role.LEADER, Role.SUPERVISOR})
  @Operation(summary = "列出事项")
  public Page<ItemView> list(@BeanParam ItemFilter filter, @BeanParam @Valid PageRequest page) {
    return items.list(caller.get(), filter, page);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({
    Role.ADMIN,
    Role.OFFICER,
    Role.CLERK,
    Role.HANDLER,
    Role.LEADER,
    Role.SUPERVISOR,
    Role.OWNER
  })
  @Operation(summary = "查看事项")
  public ItemView get(UUID id) {
    return items.get(caller.get(), id);
  }

  @GET
  @Path("/{id}/clock")
  @RolesAllowed({
    Role.ADMIN,
    Role.OFFICER,
    Role.CLERK,
    Role.HANDLER,
    Role.LEADER,
    Role.SUPERVISOR,
    Role.OWNER
  })
  @Operation(summary = "查看办理时限")
  public ClockView clock(UUID id) {
    return items.clock(caller.get(), id);
  }

  @GET
  @Path("/{id}/clock/explanation")
  @RolesAllowed({
    Role.ADMIN,
    Role.OFFICER,
    Role.CLERK,
    Role.HANDLER,
    Role.LEADER,
    Role.SUPERVISOR,
    Role.OWNER
  })
  @Operation(summary = "逐日说明到期日")
  public Explanation explanation(UUID id) {
    return items.explain(caller.get(), id);
  }

  @POST
  @Path("/{id}/actions/accept")
  @RolesAllowed({Role.CLERK, Role.HANDLER})
  @Operation(summary = "受理，起算办理时限")
  public ItemView accept(UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    return items.accept(caller.get(), id, ifMatch);
  }

  @POST
  @Path("/{id}/actions/begin-special-procedure")
  @RolesAllowed(Role.HANDLER)
  @Operation(summary = "启动特别程序，暂停计时")
  public ItemView beginSpecialProcedure(
      UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid BeginSpecialProcedure request) {
    return items.beginSpecialProcedure(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/{id}/actions/end-special-procedure")
  @RolesAllowed(Role.HANDLER)
  @Operation(summary = "结束特别程序，恢复计时")
  public ItemView endSpecialProcedure(UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    return items.endSpecialProcedure(caller.get(), id, ifMatch);
  }

  @POST
  @Path("/{id}/actions/grant")
  @RolesAllowed(Role.HANDLER)
  @Operation(summary = "准予，停止计时")
  public ItemView grant(
      UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid DecideItem request) {
    return items.decide(caller.get(), id, ifMatch, ItemCommand.GRANT, request);
  }

  @POST
  @Path("/{id}/actions/refuse")
  @RolesAllowed(Role.HANDLER)
  @Operation(summary = "不予，停止计时")
  public ItemView refuse(
      UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid DecideItem request) {
    return items.decide(caller.get(), id, ifMatch, ItemCommand.REFUSE, request);
  }
}
