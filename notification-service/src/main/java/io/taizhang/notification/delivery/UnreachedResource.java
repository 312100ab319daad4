package io.taizhang.notification.delivery;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.web.ClosedQuery;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.notification.directory.Directory;
import io.taizhang.notification.inbox.Inbox;
import io.taizhang.notification.inbox.PutMessage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/v1/unreached-notices")
@RunOnVirtualThread
@RolesAllowed({Role.SUPERVISOR, Role.INSPECTOR, Role.ADMIN})
class UnreachedResource {

  private final UnreachedNotices unreached;
  private final Inbox inbox;
  private final Directory directory;
  private final CurrentCaller caller;
  private final Scopes scopes;

  UnreachedResource(
      UnreachedNotices unreached,
      Inbox inbox,
      Directory directory,
      CurrentCaller caller,
      Scopes scopes) {
    this.unreached = unreached;
    this.inbox = inbox;
    this.directory = directory;
    this.caller = caller;
    this.scopes = scopes;
  }

  @GET
  @ClosedQuery
  @Transactional
  @Operation(summary = "列出未能送达的通知，新的在前，以及改告了谁")
  public Page<UnreachedView> list(@BeanParam @Valid PageRequest page) {
    return Page.of(
            unreached.within(scopes.region(caller.get()), page),
            page,
            notice -> notice.id.toString())
        .map(this::view);
  }

  private UnreachedView view(UnreachedNotice notice) {
    PutMessage message = inbox.message(notice.messageId);
    String instead =
        notice.escalatedTo == null
            ? null
            : directory.nameOf(inbox.message(notice.escalatedTo).recipient());
    return new UnreachedView(
        notice.id,
        notice.messageId,
        message.heading(),
        message.recipient().kind(),
        message.recipient().key(),
        directory.nameOf(message.recipient()),
        notice.reason,
        instead,
        notice.foundAt);
  }
}
