package io.taizhang.notification.digest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.ClosedQuery;
import io.taizhang.chassis.web.Created;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/digest-rules")
@RunOnVirtualThread
@RolesAllowed(Role.ADMIN)
@Idempotent
class DigestRuleResource {

  private final DigestRules rules;
  private final CurrentCaller caller;

  DigestRuleResource(DigestRules rules, CurrentCaller caller) {
    this.rules = rules;
    this.caller = caller;
  }

  @POST
  @Operation(summary = "设定本地区的简报：周期、接收人、渠道")
  public RestResponse<DigestRuleView> enter(@Valid @NotNull DigestRuleRequest request) {
    DigestRuleView entered = rules.enter(caller.get(), request);
    return Created.at("/api/v1/digest-rules/" + entered.id(), entered);
  }

  @GET
  @ClosedQuery
  @Operation(summary = "列出辖区内的简报规则")
  public Page<DigestRuleView> list(@BeanParam @Valid PageRequest page) {
    return rules.list(caller.get(), page);
  }

  @PUT
  @Path("{id}")
  @Operation(summary = "更改或停用简报规则")
  public DigestRuleView change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @Valid @NotNull DigestRuleRequest request) {
    return rules.change(caller.get(), id, ifMatch, request);
  }
}
