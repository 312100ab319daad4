package io.taizhang.notification.template;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.ClosedQuery;
import io.taizhang.chassis.web.Created;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.Unversioned;
import io.taizhang.chassis.web.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/notice-templates")
@RunOnVirtualThread
@RolesAllowed(Role.ADMIN)
@Idempotent
class TemplateResource {

  private final Templates templates;
  private final CurrentCaller caller;

  TemplateResource(Templates templates, CurrentCaller caller) {
    this.templates = templates;
    this.caller = caller;
  }

  /**
   * Data to try a template with.
   *
   * @param data texts by name; sample data when absent. Lists are tried with sample data only
   */
  record PreviewRequest(@Nullable @Size(max = 40, message = "不超过 40 项") Map<String, String> data) {}

  @POST
  @Operation(summary = "起草模板的新版本")
  public RestResponse<TemplateView> draft(@Valid @NotNull TemplateRequest request) {
    TemplateView drafted = templates.draft(caller.get(), request);
    return Created.at("/api/v1/notice-templates/" + drafted.id(), drafted);
  }

  @GET
  @ClosedQuery
  @Operation(summary = "列出模板的各个版本")
  public Page<TemplateView> list(
      @QueryParam("name") @Nullable String name, @BeanParam @Valid PageRequest page) {
    return templates.list(name, page);
  }

  @GET
  @Path("{id}")
  @Operation(summary = "查看模板的一个版本")
  public TemplateView get(@PathParam("id") UUID id) {
    return templates.get(id);
  }

  @POST
  @Path("{id}/actions/preview")
  @Unversioned(because = "looking at it changes nothing")
  @Operation(summary = "以样例数据或所给数据试成文；缺数据时指名报错")
  public Forms preview(@PathParam("id") UUID id, @Valid @NotNull PreviewRequest request) {
    return templates.preview(
        id, request.data() == null ? null : new LinkedHashMap<>(request.data()));
  }

  @POST
  @Path("{id}/actions/publish")
  @Operation(summary = "检查并发布；原版本随之停用")
  public TemplateView publish(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    return templates.publish(caller.get(), id, ifMatch);
  }
}
