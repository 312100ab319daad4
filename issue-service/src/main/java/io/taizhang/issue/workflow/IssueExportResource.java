package io.taizhang.issue.workflow;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.sheet.SheetAnswer;
import io.taizhang.chassis.sheet.SheetFormat;
import io.taizhang.chassis.web.ClosedQuery;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/issues/export")
@Tag(name = "办不成事")
@RunOnVirtualThread
class IssueExportResource {
  private final IssueExport export;
  private final CurrentCaller caller;

  IssueExportResource(IssueExport export, CurrentCaller caller) {
    this.export = export;
    this.caller = caller;
  }

  @GET
  @ClosedQuery
  @Produces({SheetAnswer.XLSX, SheetAnswer.CSV})
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
  @Operation(summary = "导出“办不成事”清单（xlsx、csv），反映人信息一律遮蔽，留痕")
  public Response export(
      @BeanParam @Valid IssueFilter filter,
      @QueryParam("format") @DefaultValue("XLSX") SheetFormat format) {
    return export.of(caller.get(), filter, format).response();
  }
}
