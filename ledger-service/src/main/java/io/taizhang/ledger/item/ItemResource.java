package io.taizhang.ledger.item;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.time.Explanation;
import io.taizhang.chassis.web.ClosedQuery;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/items")
@Tag(name = "事项")
@RunOnVirtualThread
@Idempotent
class ItemResource {

  private final ItemDesk desk;
  private final Items items;
  private final ItemSearch search;
  private final CurrentCaller caller;

  ItemResource(ItemDesk desk, Items items, ItemSearch search, CurrentCaller caller) {
    this.desk = desk;
    this.items = items;
    this.search = search;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({Role.CLERK, Role.HANDLER})
  @Operation(summary = "窗口接件")
  public RestResponse<ItemView> receive(@NotNull @Valid ReceiveItem request) {
    ItemView view = desk.receive(caller.get(), request);
    return Created.at("/api/v1/items/" + view.id(), view);
  }

  @GET
  @ClosedQuery
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
    Role.AGENCY
  })
  @Operation(summary = "列出事项")
  public Page<ItemView> list(
      @BeanParam @Valid ItemFilter filter, @BeanParam @Valid PageRequest page) {
    return search.list(caller.get(), filter, page);
  }

  @GET
  @Path("/{id}")
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
  @Operation(summary = "查看事项")
  public ItemView get(UUID id) {
    return items.get(caller.get(), id);
  }

  @GET
  @Path("/{id}/acceptance-clock")
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
  @Operation(summary = "查看受理期限")
  public ClockView acceptanceClock(UUID id) {
    return items.acceptanceClock(caller.get(), id);
  }

  @GET
  @Path("/{id}/acceptance-clock/explanation")
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
  @Operation(summary = "逐日说明受理期限")
  public Explanation acceptanceExplanation(UUID id) {
    return items.explainAcceptance(caller.get(), id);
  }

  @GET
  @Path("/{id}/receipts")
  @RolesAllowed({Role.CLERK, Role.HANDLER, Role.HEAD, Role.OWNER})
  @Operation(summary = "列出收件、补正、受理等凭证")
  public List<ReceiptView> receipts(UUID id) {
    return items.receipts(caller.get(), id);
  }

  @GET
  @Path("/{id}/supplement")
  @RolesAllowed({Role.CLERK, Role.HANDLER, Role.HEAD, Role.OWNER})
  @Operation(summary = "查看补正告知")
  public SupplementView supplement(UUID id) {
    return items.supplement(caller.get(), id);
  }
}
