package io.taizhang.ledger.staleness;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/staleness-rules")
@Tag(name = "更新时效")
@RunOnVirtualThread
class StalenessRuleResource {

  private final StalenessRules rules;
  private final CurrentCaller caller;

  StalenessRuleResource(StalenessRules rules, CurrentCaller caller) {
    this.rules = rules;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Role.ADMIN, Role.LEADER, Role.SUPERVISOR, Role.INSPECTOR, Role.OFFICER})
  @Operation(summary = "列出本区划及其下级的更新时效：几天不更新即为滞后")
  public List<StalenessRuleView> list() {
    return rules.list(caller.get());
  }

  @GET
  @Path("/{code}")
  @RolesAllowed({Role.ADMIN, Role.LEADER, Role.SUPERVISOR, Role.INSPECTOR, Role.OFFICER})
  @Operation(summary = "查看一个区划适用的更新时效")
  public StalenessRuleView get(String code) {
    return rules.get(caller.get(), code);
  }

  @PUT
  @Path("/{code}")
  @RolesAllowed({Role.ADMIN, Role.LEADER})
  @Operation(summary = "规定一个区划的更新时效")
  public StalenessRuleView set(
      String code,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid SetStalenessRule request) {
    return rules.set(caller.get(), code, ifMatch, request);
  }
}
