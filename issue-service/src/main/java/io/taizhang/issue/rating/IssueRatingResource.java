package io.taizhang.issue.rating;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.ClosedQuery;
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

@Path("/api/v1/issue-ratings")
@Tag(name = "好差评")
@RunOnVirtualThread
@Idempotent
class IssueRatingResource {
  private final RatingDesk desk;
  private final RatingSteps steps;
  private final CurrentCaller caller;

  IssueRatingResource(RatingDesk desk, RatingSteps steps, CurrentCaller caller) {
    this.desk = desk;
    this.steps = steps;
    this.caller = caller;
  }

  @GET
  @ClosedQuery
  @RolesAllowed({
    Role.CLERK,
    Role.AGENT,
    Role.HANDLER,
    Role.HEAD,
    Role.LEADER,
    Role.SUPERVISOR,
    Role.INSPECTOR,
    Role.ADMIN
  })
  @Operation(summary = "评价清单，新的在前；部门只见对本部门的评价")
  public Page<RatingView> list(
      @BeanParam @Valid PageRequest page, @BeanParam @Valid RatingFilter filter) {
    return desk.list(caller.get(), filter, page);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({
    Role.CLERK,
    Role.AGENT,
    Role.HANDLER,
    Role.HEAD,
    Role.LEADER,
    Role.SUPERVISOR,
    Role.INSPECTOR,
    Role.ADMIN
  })
  @Operation(summary = "查看一条评价及其处理")
  public RatingView one(@PathParam("id") UUID id) {
    return desk.one(caller.get(), id);
  }

  @POST
  @Path("/{id}/actions/call-back")
  @RolesAllowed({Role.CLERK, Role.AGENT, Role.SUPERVISOR})
  @Operation(summary = "登记一次回访，须由经办人以外的人进行")
  public RatingView callBack(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid RatingCallBack request) {
    return steps.callBack(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/{id}/actions/report")
  @RolesAllowed({Role.HANDLER, Role.HEAD, Role.CLERK})
  @Operation(summary = "被评价部门报告整改")
  public RatingView report(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid RatingMeasure request) {
    return steps.report(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/{id}/actions/confirm")
  @RolesAllowed({Role.SUPERVISOR, Role.ADMIN})
  @Operation(summary = "督查核验整改；不认可的退回再改")
  public RatingView confirm(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid RatingVerdict request) {
    return steps.confirm(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/{id}/actions/contest")
  @RolesAllowed({Role.HANDLER, Role.HEAD, Role.CLERK})
  @Operation(summary = "被评价部门认为系恶意评价，提出异议，仅一次")
  public RatingView contest(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid RatingContest request) {
    return steps.contest(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/{id}/actions/rule")
  @RolesAllowed({Role.SUPERVISOR, Role.ADMIN})
  @Operation(summary = "督查裁定异议")
  public RatingView rule(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid RatingVerdict request) {
    return steps.rule(caller.get(), id, ifMatch, request);
  }
}
