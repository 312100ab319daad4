package io.taizhang.ledger.search;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.ClosedQuery;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.ledger.project.ProjectView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/projects")
@Tag(name = "项目")
@RunOnVirtualThread
class ProjectListResource {

  private final ProjectSearch search;
  private final CurrentCaller caller;

  ProjectListResource(ProjectSearch search, CurrentCaller caller) {
    this.search = search;
    this.caller = caller;
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
    Role.OWNER,
    Role.AGENCY
  })
  @Operation(summary = "列出项目")
  public Page<ProjectView> list(
      @BeanParam @Valid ProjectFilter filter, @BeanParam @Valid PageRequest page) {
    return search.list(caller.get(), filter, page);
  }
}
