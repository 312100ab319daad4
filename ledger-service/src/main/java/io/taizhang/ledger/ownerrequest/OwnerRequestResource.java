package io.taizhang.ledger.ownerrequest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.Created;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.idempotency.Idempotent;
import io.taizhang.ledger.action.ActionTask;
import io.taizhang.ledger.ownerrequest.domain.RequestStatus;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/owner-requests")
@Tag(name = "业主点单")
@RunOnVirtualThread
@Idempotent
class OwnerRequestResource {

  private final OwnerRequests requests;
  private final CurrentCaller caller;

  OwnerRequestResource(OwnerRequests requests, CurrentCaller caller) {
    this.requests = requests;
    this.caller = caller;
  }

  @POST
  @RolesAllowed(Role.OWNER)
  @Operation(summary = "业主为自己的项目点单")
  public RestResponse<OwnerRequestView> file(@NotNull @Valid FileRequest request) {
    OwnerRequestView view = requests.file(caller.get(), request);
    return Created.at("/api/v1/owner-requests/" + view.id(), view);
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
    Role.OWNER
  })
  @Operation(summary = "列出业主点单")
  public Page<OwnerRequestView> list(
      @QueryParam("project") @Nullable UUID project,
      @QueryParam("status") @Nullable RequestStatus status,
      @BeanParam @Valid PageRequest page) {
    return requests.list(caller.get(), project, status, page);
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
    Role.OWNER
  })
  @Operation(summary = "查看业主点单：办到哪一步、答复了什么")
  public OwnerRequestView get(UUID id) {
    return requests.get(caller.get(), id);
  }

  @POST
  @Path("/{id}/actions/take")
  @RolesAllowed({Role.LEADER, Role.OFFICER})
  @Operation(summary = "接单：明确部门、责任人和完成时限，成为行动项")
  public OwnerRequestView take(
      UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid ActionTask request) {
    return requests.take(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/{id}/actions/decline")
  @RolesAllowed({Role.LEADER, Role.OFFICER})
  @Operation(summary = "不予接单，说明理由")
  public OwnerRequestView decline(
      UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid DeclineRequest request) {
    return requests.decline(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/{id}/actions/close")
  @RolesAllowed(Role.OWNER)
  @Operation(summary = "业主评判并了结；头一次不满意则重新办理")
  public OwnerRequestView close(
      UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid CloseRequest request) {
    return requests.close(caller.get(), id, ifMatch, request);
  }
}
