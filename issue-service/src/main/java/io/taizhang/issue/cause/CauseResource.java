package io.taizhang.issue.cause;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.ClosedQuery;
import io.taizhang.chassis.web.Created;
import io.taizhang.chassis.web.IfMatch;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/issue-causes")
@Tag(name = "办不成原因")
@RunOnVirtualThread
@Idempotent
class CauseResource {
  private final CauseBook book;
  private final CurrentCaller caller;

  CauseResource(CauseBook book, CurrentCaller caller) {
    this.book = book;
    this.caller = caller;
  }

  @GET
  @ClosedQuery
  @RolesAllowed({
    Role.ADMIN,
    Role.LEADER,
    Role.CLERK,
    Role.AGENT,
    Role.OFFICER,
    Role.HANDLER,
    Role.HEAD,
    Role.SUPERVISOR,
    Role.INSPECTOR,
    Role.AGENCY,
    Role.OWNER
  })
  @Operation(summary = "列出现行的原因；all=true 时含未启用、已停用和下级区划的")
  public List<CauseView> list(@BeanParam @Valid CauseFilter filter) {
    return book.list(caller.get(), filter);
  }

  @GET
  @Path("/{code}")
  @RolesAllowed({
    Role.ADMIN,
    Role.LEADER,
    Role.CLERK,
    Role.AGENT,
    Role.OFFICER,
    Role.HANDLER,
    Role.HEAD,
    Role.SUPERVISOR,
    Role.INSPECTOR,
    Role.AGENCY,
    Role.OWNER
  })
  @Operation(summary = "查看一个原因")
  public CauseView one(@PathParam("code") String code) {
    return book.one(caller.get(), code);
  }

  @POST
  @RolesAllowed(Role.ADMIN)
  @Operation(summary = "登记本区划的一个原因，本区划及以下可用")
  public RestResponse<CauseView> register(@NotNull @Valid RegisterCause request) {
    CauseView view = book.register(caller.get(), request);
    return Created.at("/api/v1/issue-causes/" + view.code(), view);
  }

  @PUT
  @Path("/{code}")
  @RolesAllowed(Role.ADMIN)
  @Operation(summary = "更改名称、类别、是否在办事清单，或停用")
  public CauseView change(
      @PathParam("code") String code,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid ChangeCause request) {
    return book.change(caller.get(), code, ifMatch, request);
  }
}
