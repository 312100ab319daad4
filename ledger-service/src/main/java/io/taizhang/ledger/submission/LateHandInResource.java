package io.taizhang.ledger.submission;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/late-hand-ins")
@Tag(name = "报件计划")
@RunOnVirtualThread
class LateHandInResource {

  private final LateHandIns handIns;
  private final CurrentCaller caller;

  LateHandInResource(LateHandIns handIns, CurrentCaller caller) {
    this.handIns = handIns;
    this.caller = caller;
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
    Role.INSPECTOR
  })
  @Operation(summary = "列出过了报件日期仍未报件的计划事项，逾期最久的在前")
  public Page<LateHandInView> list(
      @BeanParam LateHandInFilter filter, @BeanParam @Valid PageRequest page) {
    return handIns.list(caller.get(), filter, page);
  }
}
