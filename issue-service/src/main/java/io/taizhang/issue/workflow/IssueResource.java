package io.taizhang.issue.workflow;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/issues")
@Tag(name = "办不成事")
@RunOnVirtualThread
@Idempotent
class IssueResource {
  private final IssueDesk desk;
  private final IssueLookup lookup;
  private final CurrentCaller caller;

  IssueResource(IssueDesk desk, IssueLookup lookup, CurrentCaller caller) {
    this.desk = desk;
    this.lookup = lookup;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({Role.CLERK, Role.AGENT, Role.OWNER, Role.AGENCY})
  @Operation(summary = "登记一件“办不成事”；查询码只在此应答中出现一次")
  public RestResponse<IssueRegistration> register(@NotNull @Valid RegisterIssue request) {
    IssueRegistration view = desk.register(caller.get(), request);
    return Created.at("/api/v1/issues/" + view.id(), view);
  }

  @GET
  @ClosedQuery
  @RolesAllowed({
    Role.CLERK,
    Role.HANDLER,
    Role.HEAD,
    Role.OFFICER,
    Role.AGENT,
    Role.LEADER,
    Role.SUPERVISOR,
    Role.INSPECTOR
  })
  @Operation(summary = "“办不成事”清单，新的在前")
  public Page<IssueSummary> list(
      @BeanParam @Valid PageRequest page, @BeanParam @Valid IssueFilter filter) {
    return lookup.list(caller.get(), filter, page);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({
    Role.CLERK,
    Role.HANDLER,
    Role.HEAD,
    Role.OFFICER,
    Role.AGENT,
    Role.LEADER,
    Role.SUPERVISOR,
    Role.INSPECTOR
  })
  @Operation(summary = "查看一件“办不成事”；反映人信息一律遮蔽")
  public IssueView one(@PathParam("id") UUID id) {
    return lookup.one(caller.get(), id);
  }

  @GET
  @Path("/{id}/history")
  @RolesAllowed({
    Role.CLERK,
    Role.HANDLER,
    Role.HEAD,
    Role.OFFICER,
    Role.AGENT,
    Role.LEADER,
    Role.SUPERVISOR,
    Role.INSPECTOR
  })
  @Operation(summary = "全过程记录")
  public List<HistoryView> history(@PathParam("id") UUID id) {
    return lookup.history(caller.get(), id);
  }

  @GET
  @Path("/{id}/reports")
  @RolesAllowed({
    Role.CLERK,
    Role.HANDLER,
    Role.HEAD,
    Role.AGENT,
    Role.LEADER,
    Role.SUPERVISOR,
    Role.INSPECTOR
  })
  @Operation(summary = "部门报结：经办人拟报、负责人签发，协办部门各自的报结")
  public List<HandlingReportView> reports(@PathParam("id") UUID id) {
    return lookup.reports(caller.get(), id);
  }

  @GET
  @Path("/{id}/clocks")
  @RolesAllowed({
    Role.CLERK,
    Role.HANDLER,
    Role.HEAD,
    Role.OFFICER,
    Role.AGENT,
    Role.LEADER,
    Role.SUPERVISOR,
    Role.INSPECTOR
  })
  @Operation(summary = "各阶段计时")
  public List<StageClockView> clocks(@PathParam("id") UUID id) {
    return lookup.clocks(caller.get(), id);
  }

  @GET
  @Path("/{id}/clocks/{clockId}/explanation")
  @RolesAllowed({
    Role.CLERK,
    Role.HANDLER,
    Role.HEAD,
    Role.OFFICER,
    Role.AGENT,
    Role.LEADER,
    Role.SUPERVISOR,
    Role.INSPECTOR
  })
  @Operation(summary = "逐日说明阶段期限如何算出")
  public ClockExplanationView explanation(
      @PathParam("id") UUID id, @PathParam("clockId") UUID clockId) {
    return lookup.explanation(caller.get(), id, clockId);
  }
}
