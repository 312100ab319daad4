package io.taizhang.issue.workflow;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.idempotency.Idempotent;
import io.taizhang.issue.domain.IssueCommand;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/issues/{id}/actions")
@Tag(name = "办不成事")
@RunOnVirtualThread
@Idempotent
class WindowActionResource {
  private final WindowSteps steps;
  private final PersonCorrection persons;
  private final CurrentCaller caller;

  WindowActionResource(WindowSteps steps, PersonCorrection persons, CurrentCaller caller) {
    this.steps = steps;
    this.persons = persons;
    this.caller = caller;
  }

  @POST
  @Path("/propose-exclusion")
  @RolesAllowed(Role.CLERK)
  @Operation(summary = "拟不予受理：写明理由，由第二人确认")
  public IssueView proposeExclusion(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid ProposeExclusion request) {
    return steps.proposeExclusion(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/confirm-exclusion")
  @RolesAllowed({Role.CLERK, Role.LEADER})
  @Operation(summary = "第二人确认不予受理，并告知正确渠道")
  public IssueView confirmExclusion(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    return steps.confirmExclusion(caller.get(), id, ifMatch);
  }

  @POST
  @Path("/reject-exclusion")
  @RolesAllowed({Role.CLERK, Role.LEADER})
  @Operation(summary = "第二人不同意，继续受理")
  public IssueView rejectExclusion(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid StepReason request) {
    return steps.rejectExclusion(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/record-contact")
  @RolesAllowed(Role.CLERK)
  @Operation(summary = "登记首次联系")
  public IssueView recordContact(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid ContactPerson request) {
    return steps.take(caller.get(), id, ifMatch, new IssueCommand.RecordContact(request.channel()));
  }

  @POST
  @Path("/record-answer")
  @RolesAllowed({Role.CLERK, Role.HANDLER})
  @Operation(summary = "登记首次实质答复；复杂事项写明措施、责任人、时限")
  public IssueView recordAnswer(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid AnswerPerson request) {
    return steps.take(caller.get(), id, ifMatch, request.command());
  }

  @POST
  @Path("/send-on")
  @RolesAllowed(Role.CLERK)
  @Operation(summary = "转送上级、下级或其他区划，本窗口跟踪到底")
  public IssueView sendOn(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid SendOnIssue request) {
    return steps.sendOn(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/close-watched")
  @RolesAllowed(Role.CLERK)
  @Operation(summary = "转送事项已在别处办结")
  public IssueView closeWatched(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid CloseIssue request) {
    return steps.take(caller.get(), id, ifMatch, new IssueCommand.CloseWatched(request.closing()));
  }

  @POST
  @Path("/withdraw")
  @RolesAllowed(Role.CLERK)
  @Operation(summary = "反映人撤回")
  public IssueView withdraw(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid StepReason request) {
    return steps.take(caller.get(), id, ifMatch, new IssueCommand.Withdraw(request.reason()));
  }

  @POST
  @Path("/merge")
  @RolesAllowed(Role.CLERK)
  @Operation(summary = "并入另一件，各自反馈")
  public IssueView merge(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid MergeIssue request) {
    return steps.merge(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/split")
  @RolesAllowed(Role.CLERK)
  @Operation(summary = "解除并案，单独办理")
  public IssueView split(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid StepReason request) {
    return steps.take(caller.get(), id, ifMatch, new IssueCommand.Split(request.reason()));
  }

  @POST
  @Path("/reopen")
  @RolesAllowed(Role.CLERK)
  @Operation(summary = "在重启期内重新办理，另行计时")
  public IssueView reopen(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid StepReason request) {
    return steps.reopen(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/assign-follower")
  @RolesAllowed({Role.CLERK, Role.AGENT, Role.LEADER})
  @Operation(summary = "指定或交接专班跟办人")
  public IssueView assignFollower(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid NameFollower request) {
    return steps.take(caller.get(), id, ifMatch, request.command());
  }

  @POST
  @Path("/correct-person")
  @RolesAllowed(Role.CLERK)
  @Operation(summary = "更正反映人的姓名、电话或反馈方式，留痕")
  public IssueView correctPerson(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid CorrectPerson request) {
    return persons.correct(caller.get(), id, ifMatch, request);
  }
}
