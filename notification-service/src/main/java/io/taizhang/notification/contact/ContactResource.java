package io.taizhang.notification.contact;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.ClosedQuery;
import io.taizhang.chassis.web.Created;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/contacts")
@RunOnVirtualThread
@RolesAllowed(Role.ADMIN)
@Idempotent
class ContactResource {

  private final Contacts contacts;
  private final CurrentCaller caller;

  ContactResource(Contacts contacts, CurrentCaller caller) {
    this.contacts = contacts;
    this.caller = caller;
  }

  @POST
  @Operation(summary = "录入部门、干部、岗位或业主的联系地址")
  public RestResponse<ContactView> add(@Valid @NotNull ContactRequest request) {
    ContactView added = contacts.add(caller.get(), request);
    return Created.at("/api/v1/contacts/" + added.id(), added);
  }

  @GET
  @ClosedQuery
  @Operation(summary = "列出本地区的联系地址，地址打码")
  public Page<ContactView> list(@BeanParam PageRequest page) {
    return contacts.list(caller.get(), page);
  }

  @POST
  @Path("{id}/actions/rotate-secret")
  @Operation(summary = "更换 Webhook 签名密钥；原密钥并行一天")
  public ContactView rotate(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @Valid @NotNull SecretRequest request) {
    return contacts.rotate(caller.get(), id, ifMatch, request.secret());
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "注销一个联系地址")
  public void remove(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    contacts.remove(caller.get(), id, ifMatch);
  }
}
