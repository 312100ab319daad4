package io.taizhang.ledger.problem;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/problems/{id}/actions")
@Tag(name = "问题")
@RunOnVirtualThread
@Idempotent
class ProblemActionResource {

  private final ProblemSteps steps;
  private final CurrentCaller caller;

  ProblemActionResource(ProblemSteps steps, CurrentCaller caller) {
    this.steps = steps;
    this.caller = caller;
  }

  @POST
  @Path("/escalate")
  @RolesAllowed({Role.OFFICER, Role.HEAD, Role.LEADER, Role.ADMIN})
  @Operation(summary = "上报（部门→县级→市级）")
  public ProblemView escalate(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid EscalateProblem request) {
    return steps.escalate(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/return")
  @RolesAllowed({Role.LEADER, Role.ADMIN})
  @Operation(summary = "退回下一级")
  public ProblemView giveBack(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid ReasonGiven request) {
    return steps.returned(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/amend")
  @RolesAllowed({Role.OFFICER, Role.HEAD, Role.LEADER, Role.ADMIN})
  @Operation(summary = "变更措施、责任人或完成时限，须有理由")
  public ProblemView amend(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid AmendProblem request) {
    return steps.amend(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/request-strike-off")
  @RolesAllowed({Role.OFFICER, Role.HANDLER, Role.HEAD, Role.LEADER})
  @Operation(summary = "凭证据申请销号")
  public ProblemView requestStrikeOff(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid RequestStrikeOff request) {
    return steps.requestStrikeOff(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/strike-off")
  @RolesAllowed({Role.HEAD, Role.LEADER, Role.ADMIN})
  @Operation(summary = "由申请人以外的人确认销号")
  public ProblemView strikeOff(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid StrikeOff request) {
    return steps.strikeOff(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/reject-strike-off")
  @RolesAllowed({Role.HEAD, Role.LEADER, Role.ADMIN})
  @Operation(summary = "退回销号申请")
  public ProblemView rejectStrikeOff(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid ReasonGiven request) {
    return steps.rejectStrikeOff(caller.get(), id, ifMatch, request);
  }
}
