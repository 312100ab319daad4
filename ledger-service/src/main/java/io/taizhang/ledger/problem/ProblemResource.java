package io.taizhang.ledger.problem;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.Created;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/problems")
@Tag(name = "问题")
@RunOnVirtualThread
@Idempotent
class ProblemResource {

  private final Problems problems;
  private final CurrentCaller caller;

  ProblemResource(Problems problems, CurrentCaller caller) {
    this.problems = problems;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({Role.OFFICER, Role.CLERK, Role.LEADER})
  @Operation(summary = "登记问题（一问题一措施一责任人一完成时限）")
  public RestResponse<ProblemView> register(@NotNull @Valid RegisterProblem request) {
    ProblemView view = problems.register(caller.get(), request);
    return Created.at("/api/v1/problems/" + view.id(), view);
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
  @Operation(summary = "列出问题")
  public Page<ProblemView> list(
      @QueryParam("project") @Nullable UUID project,
      @QueryParam("status") @Nullable ProblemStatus status,
      @BeanParam @Valid PageRequest page) {
    return problems.list(caller.get(), project, status, page);
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
    Role.INSPECTOR
  })
  @Operation(summary = "查看问题")
  public ProblemView get(UUID id) {
    return problems.get(caller.get(), id);
  }

  @POST
  @Path("/{id}/actions/strike-off")
  @RolesAllowed({Role.OFFICER, Role.LEADER})
  @Operation(summary = "销号")
  public ProblemView strikeOff(
      UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid StrikeOff request) {
    return problems.strikeOff(caller.get(), id, ifMatch, request);
  }
}
