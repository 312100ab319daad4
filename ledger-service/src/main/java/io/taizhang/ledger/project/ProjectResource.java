package io.taizhang.ledger.project;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.Created;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/projects")
@Tag(name = "项目")
@RunOnVirtualThread
@Idempotent
class ProjectResource {

  private final Projects projects;
  private final ProjectCorrections corrections;
  private final CurrentCaller caller;

  ProjectResource(Projects projects, ProjectCorrections corrections, CurrentCaller caller) {
    this.projects = projects;
    this.corrections = corrections;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({Role.ADMIN, Role.LEADER, Role.OFFICER})
  @Operation(summary = "登记项目")
  public RestResponse<ProjectView> register(@NotNull @Valid RegisterProject request) {
    ProjectView view = projects.register(caller.get(), request);
    return Created.at("/api/v1/projects/" + view.id(), view);
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
    Role.OWNER,
    Role.AGENCY
  })
  @Operation(summary = "查看项目")
  public ProjectView get(UUID id) {
    return projects.get(caller.get(), id);
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({Role.ADMIN, Role.LEADER, Role.OFFICER})
  @Operation(summary = "更正项目登记（所在区划除外）")
  public ProjectView correct(
      UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid RegisterProject request) {
    return corrections.correct(caller.get(), id, ifMatch, request);
  }
}
