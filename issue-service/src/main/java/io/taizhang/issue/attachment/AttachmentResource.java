package io.taizhang.issue.attachment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.attachment.AttachmentAnswer;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.BodyType;
import io.taizhang.chassis.web.ClosedQuery;
import io.taizhang.chassis.web.Created;
import io.taizhang.chassis.web.LargestBody;
import io.taizhang.chassis.web.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

@Path("/api/v1/issue-attachments")
@Tag(name = "办不成事附件")
@RunOnVirtualThread
@Idempotent
class AttachmentResource {

  /** The gateway's limit for this path is the same. */
  private static final int LARGEST_MEBIBYTES = 10;

  private final Attachments attachments;
  private final CurrentCaller caller;

  AttachmentResource(Attachments attachments, CurrentCaller caller) {
    this.attachments = attachments;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Role.CLERK, Role.AGENT, Role.HANDLER})
  @Operation(summary = "为一件“办不成事”交来附件：pdf、jpg、png、docx、xlsx")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "application/pdf",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public RestResponse<IssueAttachmentView> add(
      @BeanParam @Valid AttachmentUpload upload,
      @Context HttpHeaders headers,
      @LargestBody(mebibytes = LARGEST_MEBIBYTES) byte[] file) {
    MediaType type = BodyType.of(headers);
    IssueAttachmentView view =
        attachments.add(caller.get(), upload, type.getType() + "/" + type.getSubtype(), file);
    return Created.at("/api/v1/issue-attachments/" + view.id(), view);
  }

  @GET
  @ClosedQuery
  @RolesAllowed({
    Role.CLERK,
    Role.HANDLER,
    Role.HEAD,
    Role.OFFICER,
    Role.AGENT,
    Role.LEADER,
    Role.SUPERVISOR,
    Role.INSPECTOR
  })
  @Operation(summary = "一件“办不成事”的附件清单")
  public List<IssueAttachmentView> list(@QueryParam("issueId") @Nullable UUID issueId) {
    if (issueId == null) {
      throw CommonProblem.INVALID.because("参数有误", List.of(new FieldError("/issueId", "不能为空")));
    }
    return attachments.list(caller.get(), issueId);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({
    Role.CLERK,
    Role.HANDLER,
    Role.HEAD,
    Role.OFFICER,
    Role.AGENT,
    Role.LEADER,
    Role.SUPERVISOR,
    Role.INSPECTOR
  })
  @Operation(summary = "查看附件的说明")
  public IssueAttachmentView one(@PathParam("id") UUID id) {
    return attachments.one(caller.get(), id);
  }

  @GET
  @Path("/{id}/content")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @RolesAllowed({
    Role.CLERK,
    Role.HANDLER,
    Role.HEAD,
    Role.OFFICER,
    Role.AGENT,
    Role.LEADER,
    Role.SUPERVISOR,
    Role.INSPECTOR
  })
  @Operation(summary = "下载附件，留痕")
  public Response content(@PathParam("id") UUID id) {
    IssueAttachmentView one = attachments.one(caller.get(), id);
    return AttachmentAnswer.of(one.id(), one.fileName(), attachments.open(caller.get(), id));
  }
}
