package io.taizhang.ledger.fix;

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

@Path("/api/v1/repetition-rules")
@Tag(name = "清单改正")
@RunOnVirtualThread
class RepetitionRuleResource {

  private final RepetitionRules rules;
  private final CurrentCaller caller;

  RepetitionRuleResource(RepetitionRules rules, CurrentCaller caller) {
    this.rules = rules;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Role.ADMIN, Role.LEADER, Role.SUPERVISOR, Role.INSPECTOR})
  @Operation(summary = "列出本区划及其下级的规定：同一原因在几个项目发生即为反复")
  public List<RepetitionRuleView> list() {
    return rules.list(caller.get());
  }

  @GET
  @Path("/{code}")
  @RolesAllowed({Role.ADMIN, Role.LEADER, Role.SUPERVISOR, Role.INSPECTOR})
  @Operation(summary = "查看一个区划适用的规定")
  public RepetitionRuleView get(String code) {
    return rules.get(caller.get(), code);
  }

  @PUT
  @Path("/{code}")
  @RolesAllowed({Role.ADMIN, Role.LEADER})
  @Operation(summary = "规定一个区划几个项目即为反复")
  public RepetitionRuleView set(
      String code,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid SetRepetitionRule request) {
    return rules.set(caller.get(), code, ifMatch, request);
  }
}
