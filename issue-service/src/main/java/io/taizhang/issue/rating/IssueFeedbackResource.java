package io.taizhang.issue.rating;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.Created;
import io.taizhang.chassis.web.Unversioned;
import io.taizhang.chassis.web.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/issues/{id}/feedback")
@Tag(name = "好差评")
@RunOnVirtualThread
@Idempotent
class IssueFeedbackResource {
  private final RatingDesk desk;
  private final CurrentCaller caller;

  IssueFeedbackResource(RatingDesk desk, CurrentCaller caller) {
    this.desk = desk;
    this.caller = caller;
  }

  @POST
  @Path("/ratings")
  @RolesAllowed({Role.CLERK, Role.AGENT})
  @Operation(summary = "据本人口述登记评价，一次反馈一次")
  public RestResponse<RatingView> rate(
      @PathParam("id") UUID id, @NotNull @Valid RateIssue request) {
    RatingView view = desk.rate(caller.get(), id, request);
    return Created.at("/api/v1/issue-ratings/" + view.id(), view);
  }

  @POST
  @Path("/actions/acknowledge")
  @RolesAllowed({Role.CLERK, Role.AGENT})
  @Unversioned(because = "the first word of it counts, a second changes nothing")
  @Operation(summary = "登记反映人已知悉反馈")
  @APIResponse(responseCode = "204", description = "No Content")
  public void acknowledge(@PathParam("id") UUID id) {
    desk.acknowledge(caller.get(), id);
  }
}
