package io.taizhang.ledger.consultation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.sheet.SheetAnswer;
import io.taizhang.chassis.sheet.SheetFormat;
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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/first-consultations")
@Tag(name = "首次咨询登记台账")
@RunOnVirtualThread
@Idempotent
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
class ConsultationResource {

  private final FirstConsultations consultations;
  private final ConsultationLookup lookup;
  private final ConsultationExport export;
  private final CurrentCaller caller;

  ConsultationResource(
      FirstConsultations consultations,
      ConsultationLookup lookup,
      ConsultationExport export,
      CurrentCaller caller) {
    this.consultations = consultations;
    this.lookup = lookup;
    this.export = export;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({Role.CLERK, Role.AGENT, Role.OFFICER})
  @Operation(summary = "登记首次咨询")
  public RestResponse<ConsultationView> record(@NotNull @Valid RecordConsultation request) {
    ConsultationView view = consultations.record(caller.get(), request);
    return Created.at("/api/v1/first-consultations/" + view.id(), view);
  }

  @GET
  @ClosedQuery
  @Operation(summary = "列出首次咨询登记台账")
  public Page<ConsultationView> list(
      @BeanParam @Valid ConsultationFilter filter, @BeanParam @Valid PageRequest page) {
    return lookup.list(caller.get(), filter, page);
  }

  @GET
  @ClosedQuery
  @Path("/export")
  @Produces({SheetAnswer.XLSX, SheetAnswer.CSV})
  @Operation(summary = "导出首次咨询登记台账（xlsx、csv）")
  public Response export(
      @BeanParam @Valid ConsultationFilter filter,
      @QueryParam("format") @DefaultValue("XLSX") SheetFormat format) {
    return export.of(caller.get(), filter, format).response();
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "查看一条咨询")
  public ConsultationView get(UUID id) {
    return lookup.get(caller.get(), id);
  }

  @POST
  @Path("/{id}/actions/answer")
  @RolesAllowed({Role.CLERK, Role.AGENT, Role.OFFICER})
  @Operation(summary = "答复咨询并发放清单")
  public ConsultationView answer(
      UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid AnswerConsultation request) {
    return consultations.answer(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/{id}/actions/follow-up")
  @RolesAllowed({Role.CLERK, Role.AGENT, Role.OFFICER})
  @Operation(summary = "登记咨询的后续")
  public ConsultationView followUp(
      UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid FollowUpConsultation request) {
    return consultations.followUp(caller.get(), id, ifMatch, request);
  }
}
