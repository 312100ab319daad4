package io.taizhang.ledger.project;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/projects")
@Tag(name = "项目")
@RunOnVirtualThread
@Idempotent
class AssignmentResource {

  private final Assignments assignments;
  private final CurrentCaller caller;

  AssignmentResource(Assignments assignments, CurrentCaller caller) {
    this.assignments = assignments;
    this.caller = caller;
  }

  @GET
  @Path("/{id}/assignments")
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
  @Operation(summary = "列出项目上的各角色，含历任")
  public List<AssignmentView> list(UUID id) {
    return assignments.list(caller.get(), id);
  }

  @POST
  @Path("/{id}/actions/assign-officer")
  @RolesAllowed({Role.ADMIN, Role.LEADER})
  @Operation(summary = "指定推进专员（一项目一专员）")
  public ProjectView assignOfficer(
      UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid AssignOfficer request) {
    return assignments.assignOfficer(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/{id}/actions/assign-leader")
  @RolesAllowed({Role.ADMIN, Role.LEADER})
  @Operation(summary = "指定包保领导")
  public ProjectView assignLeader(
      UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid AssignLeader request) {
    return assignments.assignLeader(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/{id}/actions/assign-agent")
  @RolesAllowed({Role.ADMIN, Role.LEADER})
  @Operation(summary = "指派专班代办员（可有多名）")
  public ProjectView assignAgent(
      UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid AssignAgent request) {
    return assignments.assignAgent(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/{id}/actions/release-agent")
  @RolesAllowed({Role.ADMIN, Role.LEADER})
  @Operation(summary = "代办员退出项目")
  public ProjectView releaseAgent(
      UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid ReleaseAgent request) {
    return assignments.releaseAgent(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/{id}/actions/assign")
  @RolesAllowed({Role.ADMIN, Role.LEADER})
  @Operation(summary = "指定项目上的角色：首席服务人、项目秘书、项目辅导员等")
  public ProjectView assign(
      UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid Assign request) {
    return assignments.assign(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/{id}/actions/release")
  @RolesAllowed({Role.ADMIN, Role.LEADER})
  @Operation(summary = "解除项目上的角色")
  public ProjectView release(
      UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid Assign request) {
    return assignments.release(caller.get(), id, ifMatch, request);
  }
}
