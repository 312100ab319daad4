package io.taizhang.issue.lookup;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.web.idempotency.Idempotent;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For everybody with a receipt, without a token; the gateway counts who asks how often. */
@Path("/api/v1/issue-status")
@Tag(name = "办不成事查询")
@RunOnVirtualThread
@Idempotent
class IssueStatusResource {
  private final PublicStatus status;

  IssueStatusResource(PublicStatus status) {
    this.status = status;
  }

  @POST
  @PermitAll
  @Operation(summary = "凭受理编号和查询码查询进度，无须令牌")
  public IssueStatusView look(@NotNull @Valid AskStatus asked) {
    return status.look(asked);
  }

  @POST
  @Path("/acknowledgements")
  @PermitAll
  @Operation(summary = "凭受理编号和查询码确认已知悉反馈，无须令牌")
  public IssueStatusView acknowledge(@NotNull @Valid AskStatus asked) {
    return status.acknowledge(asked);
  }

  @POST
  @Path("/ratings")
  @PermitAll
  @Operation(summary = "凭受理编号和查询码评价，无须令牌，一次反馈一次")
  public IssueStatusView rate(@NotNull @Valid RateByCode said) {
    return status.rate(said);
  }
}
