package io.taizhang.notification.inbox;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.Unversioned;
import io.taizhang.chassis.web.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/v1/inbox")
@RunOnVirtualThread
@RolesAllowed({
  Role.OFFICER,
  Role.AGENT,
  Role.CLERK,
  Role.HANDLER,
  Role.HEAD,
  Role.LEADER,
  Role.SUPERVISOR,
  Role.INSPECTOR,
  Role.ADMIN
})
@Idempotent
class InboxResource {

  private final Inbox inbox;
  private final CurrentCaller caller;

  InboxResource(Inbox inbox, CurrentCaller caller) {
    this.inbox = inbox;
    this.caller = caller;
  }

  /** How many messages the caller has not read. */
  record UnreadView(long unread) {}

  @GET
  @Operation(summary = "Messages for the caller, newest first")
  public Page<MessageView> list(
      @QueryParam("unread") @DefaultValue("false") boolean unreadOnly,
      @BeanParam PageRequest page) {
    return inbox.list(caller.get(), unreadOnly, page);
  }

  @GET
  @Path("unread")
  @Operation(summary = "How many messages the caller has not read")
  public UnreadView unread() {
    return new UnreadView(inbox.unread(caller.get()));
  }

  @POST
  @Path("{id}/actions/read")
  @Unversioned(because = "a message never changes, and reading it twice is reading it once")
  @Operation(summary = "Marks a message as read by the caller")
  public MessageView read(@PathParam("id") UUID id) {
    return inbox.read(caller.get(), id);
  }
}
