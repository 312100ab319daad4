package io.taizhang.issue.figures;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.ClosedQuery;
import io.taizhang.issue.workflow.IssueFilter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/issues/figures")
@Tag(name = "办不成事")
@RunOnVirtualThread
class FiguresResource {
  private final IssueFigures figures;
  private final CurrentCaller caller;

  FiguresResource(IssueFigures figures, CurrentCaller caller) {
    this.figures = figures;
    this.caller = caller;
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
  @Operation(summary = "统计：件数、一次办成、退回、重启、各阶段工作日、评价；每个数附对应清单")
  public IssueFiguresView of(
      @BeanParam @Valid FiguresAsked asked, @BeanParam @Valid IssueFilter filter) {
    return figures.of(caller.get(), filter, asked.by());
  }
}
