package io.taizhang.ledger.opinion;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/silence-rules")
@Tag(name = "征求意见")
@RunOnVirtualThread
@Idempotent
class SilenceRuleResource {

  private final SilenceRules rules;
  private final CurrentCaller caller;

  SilenceRuleResource(SilenceRules rules, CurrentCaller caller) {
    this.rules = rules;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({Role.ADMIN, Role.LEADER})
  @Operation(summary = "规定本区划部门逾期不答复是否视为同意")
  public RestResponse<SilenceRuleView> set(@NotNull @Valid SetSilenceRule request) {
    return Created.at("/api/v1/silence-rules", rules.set(caller.get(), request));
  }

  @GET
  @RolesAllowed({
    Role.ADMIN,
    Role.LEADER,
    Role.OFFICER,
    Role.CLERK,
    Role.HANDLER,
    Role.HEAD,
    Role.SUPERVISOR,
    Role.INSPECTOR
  })
  @Operation(summary = "列出逾期不答复的规定")
  public Page<SilenceRuleView> list(@BeanParam @Valid PageRequest page) {
    return rules.list(caller.get(), page);
  }
}
