package io.taizhang.issue.procedure;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.ClosedQuery;
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

@Path("/api/v1/workflow-versions")
@Tag(name = "办理规程")
@RunOnVirtualThread
@Idempotent
class WorkflowVersionResource {
  private final WorkflowVersions versions;
  private final CurrentCaller caller;

  WorkflowVersionResource(WorkflowVersions versions, CurrentCaller caller) {
    this.versions = versions;
    this.caller = caller;
  }

  @POST
  @RolesAllowed(Role.ADMIN)
  @Operation(summary = "发布本区划“办不成事”办理规程的新版本")
  public RestResponse<WorkflowVersionView> publish(@NotNull @Valid PublishWorkflow request) {
    WorkflowVersionView view = versions.publish(caller.get(), request);
    return Created.at("/api/v1/workflow-versions/" + view.id(), view);
  }

  @POST
  @Path("/check")
  @RolesAllowed(Role.ADMIN)
  @Operation(summary = "试查规程是否完整，不发布")
  public WorkflowCheckView check(@NotNull @Valid PublishWorkflow request) {
    return versions.check(caller.get(), request);
  }

  @GET
  @ClosedQuery
  @RolesAllowed({Role.ADMIN, Role.LEADER, Role.CLERK, Role.AGENT, Role.SUPERVISOR, Role.INSPECTOR})
  @Operation(summary = "本区划及以下的规程版本，新的在前")
  public Page<WorkflowVersionView> list(@BeanParam @Valid PageRequest page) {
    return versions.list(caller.get(), page);
  }

  @GET
  @ClosedQuery
  @Path("/in-force")
  @RolesAllowed({
    Role.ADMIN,
    Role.LEADER,
    Role.CLERK,
    Role.AGENT,
    Role.HANDLER,
    Role.HEAD,
    Role.SUPERVISOR,
    Role.INSPECTOR
  })
  @Operation(summary = "某区划现行的规程")
  public WorkflowVersionView inForce(@QueryParam("regionCode") @Nullable String regionCode) {
    return versions.inForce(caller.get(), regionCode);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({
    Role.ADMIN,
    Role.LEADER,
    Role.CLERK,
    Role.AGENT,
    Role.HANDLER,
    Role.HEAD,
    Role.SUPERVISOR,
    Role.INSPECTOR
  })
  @Operation(summary = "查看一个规程版本")
  public WorkflowVersionView one(@PathParam("id") UUID id) {
    return versions.one(caller.get(), id);
  }
}
