package io.taizhang.ledger.ownertask;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.attachment.AttachmentAnswer;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.BodyType;
import io.taizhang.chassis.web.Created;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.LargestBody;
import io.taizhang.chassis.web.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/owner-task-attachments")
@Tag(name = "业主任务")
@RunOnVirtualThread
@Idempotent
@RolesAllowed({
  Role.ADMIN,
  Role.OFFICER,
  Role.AGENT,
  Role.CLERK,
  Role.LEADER,
  Role.SUPERVISOR,
  Role.INSPECTOR,
  Role.OWNER
})
class TaskAttachmentResource {

  /** The gateway's limit for this path is the same. */
  private static final int LARGEST_MEBIBYTES = 10;

  private final TaskAttachments attachments;
  private final CurrentCaller caller;

  TaskAttachmentResource(TaskAttachments attachments, CurrentCaller caller) {
    this.attachments = attachments;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed(Role.OWNER)
  @Operation(summary = "业主为任务交来材料：pdf、jpg、png、docx、xlsx；报告完成之前")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "application/pdf",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public RestResponse<TaskAttachmentView> add(
      @BeanParam @Valid TaskAttachmentUpload upload,
      @Context HttpHeaders headers,
      @LargestBody(mebibytes = LARGEST_MEBIBYTES) byte[] file) {
    MediaType type = BodyType.of(headers);
    TaskAttachmentView view =
        attachments.add(caller.get(), upload, type.getType() + "/" + type.getSubtype(), file);
    return Created.at("/api/v1/owner-task-attachments/" + view.id(), view);
  }

  @GET
  @Operation(summary = "一项业主任务的材料清单")
  public List<TaskAttachmentView> list(@QueryParam("taskId") @Nullable UUID taskId) {
    if (taskId == null) {
      throw CommonProblem.INVALID.because("参数有误", List.of(new FieldError("/taskId", "不能为空")));
    }
    return attachments.list(caller.get(), taskId);
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "查看材料的说明")
  public TaskAttachmentView one(@PathParam("id") UUID id) {
    return attachments.one(caller.get(), id);
  }

  @GET
  @Path("/{id}/content")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(summary = "下载材料，留痕")
  public Response content(@PathParam("id") UUID id) {
    TaskAttachmentView one = attachments.one(caller.get(), id);
    return AttachmentAnswer.of(one.id(), one.fileName(), attachments.open(caller.get(), id));
  }

  @DELETE
  @Path("/{id}")
  @RolesAllowed(Role.OWNER)
  @Operation(summary = "业主撤回材料；报告完成之前")
  public void remove(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    attachments.remove(caller.get(), id, ifMatch);
  }
}
