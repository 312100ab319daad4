package io.taizhang.ledger.region;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.Created;
import io.taizhang.chassis.web.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/regions")
@Tag(name = "区划")
@RunOnVirtualThread
@Idempotent
class RegionResource {

  private final Regions regions;
  private final CurrentCaller caller;

  RegionResource(Regions regions, CurrentCaller caller) {
    this.regions = regions;
    this.caller = caller;
  }

  @POST
  @RolesAllowed(Role.ADMIN)
  @Operation(summary = "登记区划或功能区")
  public RestResponse<RegionView> register(@NotNull @Valid RegisterRegion request) {
    RegionView view = regions.register(caller.get(), request);
    return Created.at("/api/v1/regions/" + view.code(), view);
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
    Role.OWNER,
    Role.AGENCY
  })
  @Operation(summary = "列出本区划及其下级")
  public List<RegionView> list() {
    return regions.list(caller.get());
  }

  @GET
  @Path("/{code}")
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
    Role.OWNER,
    Role.AGENCY
  })
  @Operation(summary = "查看区划")
  public RegionView get(String code) {
    return regions.get(caller.get(), code);
  }
}
