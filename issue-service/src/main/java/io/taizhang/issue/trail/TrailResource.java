package io.taizhang.issue.trail;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.ClosedQuery;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/issues/{id}/trail")
@Tag(name = "办不成事")
@RunOnVirtualThread
class TrailResource {
  private final IssueTrail trail;
  private final CurrentCaller caller;

  TrailResource(IssueTrail trail, CurrentCaller caller) {
    this.trail = trail;
    this.caller = caller;
  }

  @GET
  @ClosedQuery
  @RolesAllowed({Role.SUPERVISOR, Role.INSPECTOR})
  @Operation(summary = "留痕：何人何时做了什么，含查看个人信息、附件、评价")
  public Page<TrailLine> of(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
    return trail.of(caller.get(), id, page);
  }
}
