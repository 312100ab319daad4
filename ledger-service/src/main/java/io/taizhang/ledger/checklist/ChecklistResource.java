package io.taizhang.ledger.checklist;

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
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/checklists")
@Tag(name = "清单")
@RunOnVirtualThread
@Idempotent
class ChecklistResource {

  private final Checklists checklists;
  private final ChecklistLookup lookup;
  private final CurrentCaller caller;

  ChecklistResource(Checklists checklists, ChecklistLookup lookup, CurrentCaller caller) {
    this.checklists = checklists;
    this.lookup = lookup;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({Role.ADMIN, Role.LEADER})
  @Operation(summary = "新建清单及其第一版草稿")
  public RestResponse<ChecklistView> create(@NotNull @Valid CreateChecklist request) {
    ChecklistView view = checklists.create(caller.get(), request);
    return Created.at("/api/v1/checklists/" + view.id(), view);
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
  @Operation(summary = "列出清单")
  public Page<ChecklistView> list(
      @BeanParam ChecklistFilter filter, @BeanParam @Valid PageRequest page) {
    return lookup.list(caller.get(), filter, page);
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
    Role.OWNER,
    Role.AGENCY
  })
  @Operation(summary = "查看清单")
  public ChecklistView get(UUID id) {
    return lookup.get(caller.get(), id);
  }

  @GET
  @Path("/{id}/versions/{number}")
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
  @Operation(summary = "查看清单的一版：事项、材料、次序、部门、时限")
  public ChecklistVersionView version(UUID id, int number) {
    return lookup.version(caller.get(), id, number);
  }

  @GET
  @Path("/{id}/versions/{number}/diff")
  @RolesAllowed({
    Role.ADMIN,
    Role.OFFICER,
    Role.AGENT,
    Role.CLERK,
    Role.HANDLER,
    Role.HEAD,
    Role.LEADER,
    Role.SUPERVISOR,
    Role.INSPECTOR
  })
  @Operation(summary = "比较清单的两版：增加、取消、变更的事项")
  public ChecklistDiffView diff(
      UUID id, int number, @QueryParam("to") @NotNull @Positive Integer to) {
    return lookup.diff(caller.get(), id, number, to);
  }

  @POST
  @Path("/{id}/versions")
  @RolesAllowed({Role.ADMIN, Role.LEADER})
  @Operation(summary = "以最近一版为底起草新版")
  public RestResponse<ChecklistVersionView> draft(UUID id) {
    ChecklistVersionView view = checklists.draft(caller.get(), id);
    return Created.at("/api/v1/checklists/" + id + "/versions/" + view.number(), view);
  }

  @PUT
  @Path("/{id}/versions/{number}")
  @RolesAllowed({Role.ADMIN, Role.LEADER})
  @Operation(summary = "修改草稿")
  public ChecklistVersionView replace(
      UUID id,
      int number,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid ReplaceDraft request) {
    return checklists.replace(caller.get(), id, number, ifMatch, request);
  }

  @POST
  @Path("/{id}/versions/{number}/actions/publish")
  @RolesAllowed({Role.ADMIN, Role.LEADER})
  @Operation(summary = "发布，替代现行版本")
  public ChecklistVersionView publish(
      UUID id, int number, @HeaderParam("If-Match") IfMatch ifMatch) {
    return checklists.publish(caller.get(), id, number, ifMatch);
  }
}
