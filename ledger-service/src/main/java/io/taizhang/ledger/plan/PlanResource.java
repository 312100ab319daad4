package io.taizhang.ledger.plan;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/projects")
@Tag(name = "项目清单")
@RunOnVirtualThread
@Idempotent
class PlanResource {

  private final Plans plans;
  private final PlanMoves moves;
  private final Guide guide;
  private final CurrentCaller caller;

  PlanResource(Plans plans, PlanMoves moves, Guide guide, CurrentCaller caller) {
    this.plans = plans;
    this.moves = moves;
    this.guide = guide;
    this.caller = caller;
  }

  @POST
  @Path("/{id}/actions/apply-checklist")
  @RolesAllowed({Role.ADMIN, Role.LEADER, Role.OFFICER})
  @Operation(summary = "套用清单，生成计划事项")
  public PlanView apply(
      UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid ApplyChecklist request) {
    return plans.apply(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/{id}/actions/move-checklist")
  @RolesAllowed({Role.ADMIN, Role.LEADER, Role.OFFICER})
  @Operation(summary = "改用现行版清单；已经报件的事项保持不变")
  public PlanView move(
      UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid MoveChecklist request) {
    return moves.move(caller.get(), id, ifMatch, request);
  }

  @GET
  @Path("/{id}/guide")
  @RolesAllowed({Role.ADMIN, Role.OFFICER, Role.AGENT, Role.CLERK, Role.LEADER, Role.OWNER})
  @Operation(summary = "办事指引：报什么、到哪里报、按什么次序、哪些材料已经交过")
  public GuideView guide(UUID id) {
    return guide.of(caller.get(), id);
  }

  @GET
  @Path("/{id}/plan")
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
  @Operation(summary = "查看项目清单：报什么、报给谁、按什么次序")
  public PlanView get(UUID id) {
    return plans.get(caller.get(), id);
  }
}
