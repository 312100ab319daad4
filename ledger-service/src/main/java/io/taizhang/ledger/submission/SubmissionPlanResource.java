package io.taizhang.ledger.submission;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/projects/{id}/submission-plan")
@Tag(name = "报件计划")
@RunOnVirtualThread
class SubmissionPlanResource {

  private final SubmissionPlans plans;
  private final CurrentCaller caller;

  SubmissionPlanResource(SubmissionPlans plans, CurrentCaller caller) {
    this.plans = plans;
    this.caller = caller;
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
    Role.INSPECTOR,
    Role.OWNER
  })
  @Operation(summary = "查看报件计划：何时由谁报件、是否按期、距计划开工还有几个工作日")
  public SubmissionPlanView get(@PathParam("id") UUID id) {
    return plans.of(caller.get(), id);
  }
}
