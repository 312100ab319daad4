package io.taizhang.issue.workflow;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.ClosedQuery;
import io.taizhang.chassis.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/issues/inbox")
@Tag(name = "办不成事")
@RunOnVirtualThread
class InboxResource {
  private final DepartmentInbox inbox;
  private final CurrentCaller caller;

  InboxResource(DepartmentInbox inbox, CurrentCaller caller) {
    this.inbox = inbox;
    this.caller = caller;
  }

  @GET
  @ClosedQuery
  @RolesAllowed({Role.HANDLER, Role.HEAD, Role.CLERK})
  @Operation(summary = "本部门待办：主办、协办、审核退回、待签发、部门退回、待审核、外地转来，各有多少")
  public InboxView inbox(@BeanParam @Valid PageRequest page, @QueryParam("box") @Nullable Box box) {
    return inbox.of(caller.get(), box, page);
  }
}
