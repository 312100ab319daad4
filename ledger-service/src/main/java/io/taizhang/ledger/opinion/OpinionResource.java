package io.taizhang.ledger.opinion;

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
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/opinions")
@Tag(name = "征求意见")
@RunOnVirtualThread
@Idempotent
class OpinionResource {

  private final Opinions opinions;
  private final CurrentCaller caller;

  OpinionResource(Opinions opinions, CurrentCaller caller) {
    this.opinions = opinions;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({Role.HANDLER, Role.HEAD})
  @Operation(summary = "就事项向其他部门征求意见：函询、会议、联合评审")
  public RestResponse<OpinionView> ask(@NotNull @Valid AskOpinion request) {
    OpinionView view = opinions.ask(caller.get(), request);
    return Created.at("/api/v1/opinions/" + view.id(), view);
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
  @Operation(summary = "列出征求意见；late=true 只列逾期未答复的")
  public Page<OpinionView> list(
      @BeanParam OpinionFilter filter, @BeanParam @Valid PageRequest page) {
    return opinions.list(caller.get(), filter, page);
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
  @Operation(summary = "查看征求的意见")
  public OpinionView get(@PathParam("id") UUID id) {
    return opinions.get(caller.get(), id);
  }

  @POST
  @Path("/{id}/actions/answer")
  @RolesAllowed({Role.HANDLER, Role.HEAD})
  @Operation(summary = "被征求意见的部门答复")
  public OpinionView answer(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid AnswerOpinion request) {
    return opinions.answer(caller.get(), id, ifMatch, request);
  }
}
