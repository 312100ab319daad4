package io.taizhang.ledger.group;

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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/item-groups")
@Tag(name = "事项")
@RunOnVirtualThread
@Idempotent
class ItemGroupResource {

  private final ItemGroups groups;
  private final CurrentCaller caller;

  ItemGroupResource(ItemGroups groups, CurrentCaller caller) {
    this.groups = groups;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({Role.CLERK, Role.HANDLER})
  @Operation(summary = "把同一项目的若干事项编为一组，合用一个时限")
  public RestResponse<ItemGroupView> create(@NotNull @Valid GroupItems request) {
    ItemGroupView view = groups.create(caller.get(), request);
    return Created.at("/api/v1/item-groups/" + view.id(), view);
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
    Role.AGENCY
  })
  @Operation(summary = "列出事项组")
  public Page<ItemGroupRow> list(
      @QueryParam("project") @Nullable UUID project, @BeanParam @Valid PageRequest page) {
    return groups.list(caller.get(), project, page);
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
  @Operation(summary = "查看事项组：合计用时、到期日及逐日说明")
  public ItemGroupView get(@PathParam("id") UUID id) {
    return groups.get(caller.get(), id);
  }
}
