package io.taizhang.ledger.mandate;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.Created;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/mandates")
@Tag(name = "代办委托")
@RunOnVirtualThread
@Idempotent
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
class MandateResource {

  private final Mandates mandates;
  private final MandateLookup lookup;
  private final CurrentCaller caller;

  MandateResource(Mandates mandates, MandateLookup lookup, CurrentCaller caller) {
    this.mandates = mandates;
    this.lookup = lookup;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({Role.OWNER, Role.CLERK, Role.AGENT, Role.OFFICER, Role.LEADER})
  @Operation(summary = "接待咨询：提出代办委托")
  public RestResponse<MandateView> ask(@NotNull @Valid AskForMandate request) {
    MandateView view = mandates.ask(caller.get(), request);
    return Created.at("/api/v1/mandates/" + view.id(), view);
  }

  @GET
  @Operation(summary = "列出代办委托")
  public Page<MandateView> list(
      @BeanParam MandateFilter filter, @BeanParam @Valid PageRequest page) {
    return lookup.list(caller.get(), filter, page);
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "查看代办委托")
  public MandateView get(UUID id) {
    return lookup.get(caller.get(), id);
  }

  @POST
  @Path("/{id}/actions/accept")
  @RolesAllowed({Role.ADMIN, Role.LEADER, Role.AGENT})
  @Operation(summary = "受理委托，载明代办员、期限和权限")
  public MandateView accept(
      UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid AcceptMandate request) {
    return mandates.accept(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/{id}/actions/refuse")
  @RolesAllowed({Role.ADMIN, Role.LEADER, Role.AGENT})
  @Operation(summary = "不予受理委托，须说明理由")
  public MandateView refuse(
      UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid MandateReason request) {
    return mandates.refuse(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/{id}/actions/close")
  @RolesAllowed({Role.ADMIN, Role.LEADER, Role.AGENT})
  @Operation(summary = "办结回复")
  public MandateView close(
      UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid CloseMandate request) {
    return mandates.close(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/{id}/actions/revoke")
  @RolesAllowed({Role.OWNER, Role.CLERK})
  @Operation(summary = "业主撤销委托，或由窗口代为登记")
  public MandateView revoke(
      UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid MandateReason request) {
    return mandates.revoke(caller.get(), id, ifMatch, request);
  }
}
