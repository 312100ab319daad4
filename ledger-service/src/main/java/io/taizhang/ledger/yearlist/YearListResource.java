package io.taizhang.ledger.yearlist;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
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
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/year-list-entries")
@Tag(name = "年度重点项目清单")
@RunOnVirtualThread
@Idempotent
class YearListResource {

  private final YearLists lists;
  private final CurrentCaller caller;

  YearListResource(YearLists lists, CurrentCaller caller) {
    this.lists = lists;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({Role.ADMIN, Role.LEADER})
  @Operation(summary = "把项目列入年度重点项目清单")
  public RestResponse<YearListEntryView> enter(@NotNull @Valid EnterYearList request) {
    YearListEntryView view = lists.enter(caller.get(), request);
    return Created.at("/api/v1/year-list-entries/" + view.id(), view);
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
    Role.OWNER
  })
  @Operation(summary = "列出年度重点项目清单")
  public Page<YearListEntryView> list(
      @BeanParam YearListFilter filter, @BeanParam @Valid PageRequest page) {
    return lists.list(caller.get(), filter, page);
  }

  @GET
  @Path("/{id}")
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
    Role.OWNER
  })
  @Operation(summary = "查看年度重点项目清单的一项")
  public YearListEntryView get(UUID id) {
    return lists.get(caller.get(), id);
  }

  @POST
  @Path("/{id}/actions/leave")
  @RolesAllowed({Role.ADMIN, Role.LEADER})
  @Operation(summary = "项目凭文件退出清单")
  public YearListEntryView leave(
      UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid LeaveYearList request) {
    return lists.leave(caller.get(), id, ifMatch, request);
  }
}
