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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/meetings")
@Tag(name = "会议")
@RunOnVirtualThread
@Idempotent
class MeetingResource {

  private final Meetings meetings;
  private final CurrentCaller caller;

  MeetingResource(Meetings meetings, CurrentCaller caller) {
    this.meetings = meetings;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({Role.LEADER, Role.CLERK, Role.OFFICER})
  @Operation(summary = "安排会议或现场")
  public RestResponse<MeetingView> plan(@NotNull @Valid PlanMeeting request) {
    MeetingView view = meetings.plan(caller.get(), request);
    return Created.at("/api/v1/meetings/" + view.id(), view);
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
  @Operation(summary = "列出会议")
  public Page<MeetingView> list(
      @BeanParam MeetingFilter filter, @BeanParam @Valid PageRequest page) {
    return meetings.list(caller.get(), filter, page);
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
  @Operation(summary = "查看会议")
  public MeetingView get(UUID id) {
    return meetings.get(caller.get(), id);
  }

  @POST
  @Path("/{id}/actions/record-attendance")
  @RolesAllowed({Role.LEADER, Role.CLERK, Role.OFFICER})
  @Operation(summary = "登记到会人员、各部门的要求与底线")
  public MeetingView attend(
      UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid Attendance request) {
    return meetings.attend(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/{id}/actions/hold")
  @RolesAllowed({Role.LEADER, Role.CLERK, Role.OFFICER})
  @Operation(summary = "召开；现场须专家、有权的人、具体办的人到齐")
  public MeetingView hold(UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    return meetings.hold(caller.get(), id, ifMatch);
  }

  @POST
  @Path("/{id}/actions/close")
  @RolesAllowed({Role.LEADER, Role.CLERK, Role.OFFICER})
  @Operation(summary = "归档，此后不再登记结论")
  public MeetingView close(UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    return meetings.close(caller.get(), id, ifMatch);
  }

  @POST
  @Path("/{id}/actions/cancel")
  @RolesAllowed({Role.LEADER, Role.CLERK, Role.OFFICER})
  @Operation(summary = "取消会议，说明原因")
  public MeetingView cancel(
      UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid CancelMeeting request) {
    return meetings.cancel(caller.get(), id, ifMatch, request);
  }
}
