package io.taizhang.ledger.imports;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.sheet.SheetAnswer;
import io.taizhang.chassis.web.BodyType;
import io.taizhang.chassis.web.Created;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.LargestBody;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.idempotency.Idempotent;
import io.taizhang.ledger.imports.domain.ImportStep;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/imports")
@Tag(name = "导入")
@RunOnVirtualThread
@RolesAllowed({Role.ADMIN, Role.LEADER, Role.OFFICER, Role.CLERK, Role.HANDLER})
@Idempotent
class ImportResource {

  /** The gateway's limit for this path is the same. */
  private static final int LARGEST_MEBIBYTES = 16;

  private final Uploads uploads;
  private final Imports imports;
  private final ImportSheets sheets;
  private final CurrentCaller caller;

  ImportResource(Uploads uploads, Imports imports, ImportSheets sheets, CurrentCaller caller) {
    this.uploads = uploads;
    this.imports = imports;
    this.sheets = sheets;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "交来清单文件，逐行试导入")
  @RequestBody(
      required = true,
      content = {
        @Content(
            mediaType = SheetAnswer.XLSX,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = "text/csv",
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public RestResponse<ImportView> upload(
      @BeanParam @Valid UploadRequest request,
      @Context HttpHeaders headers,
      @LargestBody(mebibytes = LARGEST_MEBIBYTES) byte[] file) {
    MediaType type = BodyType.of(headers);
    ImportView view = uploads.take(caller.get(), request, type, file);
    return Created.at("/api/v1/imports/" + view.id(), view);
  }

  @GET
  @Operation(summary = "列出自己的导入，新的在前")
  public Page<ImportView> list(@BeanParam @Valid PageRequest page) {
    return imports.list(caller.get(), page);
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "查看导入")
  public ImportView get(UUID id) {
    return imports.get(caller.get(), id);
  }

  @GET
  @Path("/{id}/rows")
  @Operation(summary = "逐行报告")
  public Page<ImportRowView> rows(
      UUID id,
      @QueryParam("faulty") @DefaultValue("false") boolean faulty,
      @BeanParam @Valid PageRequest page) {
    return imports.rows(caller.get(), id, faulty, page);
  }

  @GET
  @Path("/{id}/error-workbook")
  @Produces(SheetAnswer.XLSX)
  @Operation(summary = "下载有误的行及说明（xlsx）")
  public Response errors(UUID id) {
    return sheets.errors(caller.get(), id).response();
  }

  @GET
  @Path("/templates")
  @Produces(SheetAnswer.XLSX)
  @Operation(summary = "下载模板（xlsx）")
  public Response template(@QueryParam("kind") @NotNull ImportKind kind) {
    return sheets.template(caller.get(), kind).response();
  }

  @POST
  @Path("/{id}/actions/merge")
  @Operation(summary = "并入台账：没有的新增，不同的更新")
  public ImportView merge(UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    return imports.step(caller.get(), id, ifMatch, ImportStep.MERGE);
  }

  @POST
  @Path("/{id}/actions/assert")
  @Operation(summary = "与台账核对：应全部一致，不改动台账")
  public ImportView check(UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    return imports.step(caller.get(), id, ifMatch, ImportStep.ASSERT);
  }

  @POST
  @Path("/{id}/actions/discard")
  @Operation(summary = "作废导入，删去所交各行")
  public ImportView discard(UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    return imports.step(caller.get(), id, ifMatch, ImportStep.DISCARD);
  }
}
