package io.taizhang.ledger.ownertask;

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

@Path("/api/v1/owner-tasks")
@Tag(name = "业主任务")
@RunOnVirtualThread
@Idempotent
class OwnerTaskResource {

  private final OwnerTasks tasks;
  private final CurrentCaller caller;

  OwnerTaskResource(OwnerTasks tasks, CurrentCaller caller) {
    this.tasks = tasks;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({Role.OFFICER, Role.LEADER})
  @Operation(summary = "交给业主一项任务：准备什么、何时之前")
  public RestResponse<OwnerTaskView> assign(@NotNull @Valid AssignOwnerTask request) {
    OwnerTaskView view = tasks.assign(caller.get(), request);
    return Created.at("/api/v1/owner-tasks/" + view.id(), view);
  }

  @GET
  @RolesAllowed({
    Role.ADMIN,
    Role.OFFICER,
    Role.AGENT,
    Role.CLERK,
    Role.LEADER,
    Role.SUPERVISOR,
    Role.INSPECTOR,
    Role.OWNER
  })
  @Operation(summary = "列出业主任务；overdue=true 只列逾期的")
  public Page<OwnerTaskView> list(
      @BeanParam OwnerTaskFilter filter, @BeanParam @Valid PageRequest page) {
    return tasks.list(caller.get(), filter, page);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({
    Role.ADMIN,
    Role.OFFICER,
    Role.AGENT,
    Role.CLERK,
    Role.LEADER,
    Role.SUPERVISOR,
    Role.INSPECTOR,
    Role.OWNER
  })
  @Operation(summary = "查看业主任务")
  public OwnerTaskView get(@PathParam("id") UUID id) {
    return tasks.get(caller.get(), id);
  }

  @POST
  @Path("/{id}/actions/report")
  @RolesAllowed(Role.OWNER)
  @Operation(summary = "业主报告进展或完成")
  public OwnerTaskView report(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid ReportOwnerTask request) {
    return tasks.report(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/{id}/actions/confirm")
  @RolesAllowed({Role.OFFICER, Role.LEADER})
  @Operation(summary = "确认业主任务完成")
  public OwnerTaskView confirm(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid JudgeOwnerTask request) {
    return tasks.confirm(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/{id}/actions/send-back")
  @RolesAllowed({Role.OFFICER, Role.LEADER})
  @Operation(summary = "退回业主重做")
  public OwnerTaskView sendBack(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid JudgeOwnerTask request) {
    return tasks.sendBack(caller.get(), id, ifMatch, request);
  }
}
