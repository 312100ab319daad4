package io.taizhang.ledger.problem;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.sheet.SheetAnswer;
import io.taizhang.chassis.sheet.SheetFormat;
import io.taizhang.chassis.web.ClosedQuery;
import io.taizhang.chassis.web.Created;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/problems")
@Tag(name = "问题")
@RunOnVirtualThread
@Idempotent
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
class ProblemResource {

  private final Problems problems;
  private final SummaryExport export;
  private final CurrentCaller caller;

  ProblemResource(Problems problems, SummaryExport export, CurrentCaller caller) {
    this.problems = problems;
    this.export = export;
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
  @ClosedQuery
  @Operation(summary = "列出问题")
  public Page<ProblemView> list(
      @BeanParam @Valid ProblemFilter filter, @BeanParam @Valid PageRequest page) {
    return problems.list(caller.get(), filter, page);
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "查看问题")
  public ProblemView get(UUID id) {
    return problems.get(caller.get(), id);
  }

  @GET
  @Path("/{id}/history")
  @Operation(summary = "查看问题的层级变动、变更与销号经过")
  public List<ProblemEntryView> history(UUID id) {
    return problems.history(caller.get(), id);
  }

  @GET
  @ClosedQuery
  @Path("/export")
  @Produces({SheetAnswer.XLSX, SheetAnswer.CSV})
  @Operation(summary = "导出审批服务问题汇总表（xlsx、csv）")
  public Response export(
      @BeanParam @Valid ProblemFilter filter,
      @QueryParam("format") @DefaultValue("XLSX") SheetFormat format) {
    return export.of(caller.get(), filter, format).response();
  }
}
