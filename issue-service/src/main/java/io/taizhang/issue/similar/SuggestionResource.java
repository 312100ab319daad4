package io.taizhang.issue.similar;

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

@Path("/api/v1/issues/{id}/suggestions")
@Tag(name = "办不成事")
@RunOnVirtualThread
class SuggestionResource {
  private final SimilarIssues similar;
  private final CurrentCaller caller;

  SuggestionResource(SimilarIssues similar, CurrentCaller caller) {
    this.similar = similar;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Role.CLERK, Role.AGENT, Role.LEADER, Role.SUPERVISOR})
  @Operation(summary = "依以往相似件建议承办部门和类别，附依据，仅供参考")
  public IssueSuggestions of(@PathParam("id") UUID id) {
    return similar.of(caller.get(), id);
  }
}
