package io.taizhang.notification.ladder;

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
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/ladders")
@RunOnVirtualThread
@RolesAllowed({Role.ADMIN, Role.SUPERVISOR, Role.INSPECTOR, Role.LEADER})
@Idempotent
class LadderResource {

  private final LadderPublishing ladders;
  private final CurrentCaller caller;

  LadderResource(LadderPublishing ladders, CurrentCaller caller) {
    this.ladders = ladders;
    this.caller = caller;
  }

  @POST
  @RolesAllowed(Role.ADMIN)
  @Operation(summary = "发布阶梯的新版本；在跑的时限未触发的各级随之改布")
  public RestResponse<LadderView> publish(@Valid @NotNull NewLadder request) {
    LadderView published = ladders.publish(caller.get(), request);
    return Created.at("/api/v1/ladders/" + published.id(), published);
  }

  @GET
  @ClosedQuery
  @Operation(summary = "列出本区划适用的阶梯各版本，新的在前")
  public Page<LadderView> list(
      @QueryParam("subject") @Nullable SubjectKind subject, @BeanParam @Valid PageRequest page) {
    return ladders.list(caller.get(), subject, page);
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "查看阶梯的一个版本")
  public LadderView get(UUID id) {
    return ladders.get(caller.get(), id);
  }
}
