package io.taizhang.ledger.meeting;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/meeting-series")
@Tag(name = "会议")
@RunOnVirtualThread
@Idempotent
class SeriesResource {

  private final SeriesDesk desk;
  private final CurrentCaller caller;

  SeriesResource(SeriesDesk desk, CurrentCaller caller) {
    this.desk = desk;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({Role.LEADER, Role.CLERK})
  @Operation(summary = "建立定期会议")
  public RestResponse<SeriesView> create(@NotNull @Valid CreateSeries request) {
    SeriesView view = desk.create(caller.get(), request);
    return Created.at("/api/v1/meeting-series/" + view.id(), view);
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
    Role.INSPECTOR
  })
  @Operation(summary = "列出定期会议")
  public Page<SeriesView> list(@BeanParam @Valid PageRequest page) {
    return desk.list(caller.get(), page);
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
    Role.INSPECTOR
  })
  @Operation(summary = "查看定期会议")
  public SeriesView get(UUID id) {
    return desk.get(caller.get(), id);
  }

  @GET
  @Path("/{id}/occurrences")
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
  @Operation(summary = "今天起的十次会议日，遇休息日顺延")
  public List<OccurrenceView> occurrences(UUID id) {
    return desk.occurrences(caller.get(), id);
  }

  @POST
  @Path("/{id}/actions/convene")
  @RolesAllowed({Role.LEADER, Role.CLERK})
  @Operation(summary = "召集下一次会议，或指定日期的一次；同一次只召集一回")
  public RestResponse<MeetingView> convene(
      UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid Convene request) {
    MeetingView view = desk.convene(caller.get(), id, ifMatch, request);
    return Created.at("/api/v1/meetings/" + view.id(), view);
  }

  @POST
  @Path("/{id}/actions/end")
  @RolesAllowed({Role.LEADER, Role.CLERK})
  @Operation(summary = "定下最后的日期")
  public SeriesView end(
      UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid EndSeries request) {
    return desk.end(caller.get(), id, ifMatch, request);
  }
}
