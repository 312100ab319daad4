package io.taizhang.ledger.meeting;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.Created;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/meetings")
@Tag(name = "会议")
@RunOnVirtualThread
@Idempotent
class MeetingRecordResource {

  private final Agenda agenda;
  private final Conclusions conclusions;
  private final MinutesReader minutes;
  private final CurrentCaller caller;

  MeetingRecordResource(
      Agenda agenda, Conclusions conclusions, MinutesReader minutes, CurrentCaller caller) {
    this.agenda = agenda;
    this.conclusions = conclusions;
    this.minutes = minutes;
    this.caller = caller;
  }

  @GET
  @Path("/{id}/agenda-points")
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
  @Operation(summary = "会议议题")
  public List<AgendaPointView> points(UUID id) {
    return agenda.list(caller.get(), id);
  }

  @POST
  @Path("/{id}/agenda-points")
  @RolesAllowed({Role.LEADER, Role.CLERK, Role.OFFICER})
  @Operation(summary = "加一个议题")
  public RestResponse<AgendaPointView> add(UUID id, @NotNull @Valid AddPoint request) {
    AgendaPointView view = agenda.add(caller.get(), id, request);
    return Created.at("/api/v1/meetings/" + id + "/agenda-points", view);
  }

  @POST
  @Path("/{id}/actions/drop-point")
  @RolesAllowed({Role.LEADER, Role.CLERK, Role.OFFICER})
  @Operation(summary = "去掉一个议题")
  public List<AgendaPointView> drop(
      UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid DropPoint request) {
    return agenda.drop(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/{id}/actions/fill-agenda")
  @RolesAllowed({Role.LEADER, Role.CLERK, Role.OFFICER})
  @Operation(summary = "把未销号的问题和待接的业主点单列入议题，逾期的在前")
  public List<AgendaPointView> fill(UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    return agenda.fill(caller.get(), id, ifMatch);
  }

  @GET
  @Path("/{id}/conclusions")
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
  @Operation(summary = "会议结论及其行动项")
  public List<ConclusionView> conclusions(UUID id) {
    return conclusions.list(caller.get(), id);
  }

  @POST
  @Path("/{id}/conclusions")
  @RolesAllowed({Role.LEADER, Role.CLERK, Role.OFFICER})
  @Operation(summary = "登记结论，拆成各部门的行动项")
  public RestResponse<ConclusionView> conclude(UUID id, @NotNull @Valid Conclude request) {
    ConclusionView view = conclusions.conclude(caller.get(), id, request);
    return Created.at("/api/v1/meetings/" + id + "/conclusions", view);
  }

  @GET
  @Path("/{id}/minutes")
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
  @Operation(summary = "会议纪要")
  public Minutes minutes(UUID id) {
    return minutes.of(caller.get(), id);
  }

  @GET
  @Path("/{id}/minutes/document")
  @Produces("text/markdown; charset=UTF-8")
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
  @Operation(summary = "会议纪要文档（Markdown）")
  public Response document(UUID id) {
    MinutesReader.Document document = minutes.document(caller.get(), id);
    return Response.ok(document.text())
        .header(HttpHeaders.CONTENT_DISPOSITION, document.disposition())
        .build();
  }
}
