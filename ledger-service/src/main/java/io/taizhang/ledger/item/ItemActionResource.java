package io.taizhang.ledger.item;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.idempotency.Idempotent;
import io.taizhang.ledger.item.domain.ItemCommand;
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

@Path("/api/v1/items/{id}/actions")
@Tag(name = "事项")
@RunOnVirtualThread
@Idempotent
class ItemActionResource {

  private final AcceptanceSteps acceptance;
  private final HandlingSteps handling;
  private final ClockSteps clock;
  private final CurrentCaller caller;

  ItemActionResource(
      AcceptanceSteps acceptance, HandlingSteps handling, ClockSteps clock, CurrentCaller caller) {
    this.acceptance = acceptance;
    this.handling = handling;
    this.clock = clock;
    this.caller = caller;
  }

  @POST
  @Path("/accept")
  @RolesAllowed({Role.CLERK, Role.HANDLER})
  @Operation(summary = "受理，起算办理时限")
  public ItemView accept(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    return acceptance.accept(caller.get(), id, ifMatch);
  }

  @POST
  @Path("/refuse-as-not-needed")
  @RolesAllowed({Role.CLERK, Role.HANDLER})
  @Operation(summary = "不受理：依法不需要取得许可，出具不受理通知书")
  public ItemView refuseAsNotNeeded(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid RefuseAsNotNeeded request) {
    return acceptance.refuseAsNotNeeded(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/refuse-as-not-ours")
  @RolesAllowed({Role.CLERK, Role.HANDLER})
  @Operation(summary = "不予受理：不属于本机关职权，写明应向哪个机关申请")
  public ItemView refuseAsNotOurs(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid RefuseAsNotOurs request) {
    return acceptance.refuseAsNotOurs(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/ask-supplement")
  @RolesAllowed({Role.CLERK, Role.HANDLER})
  @Operation(summary = "一次性告知需要补正的全部材料")
  public ItemView askSupplement(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid AskSupplement request) {
    return acceptance.askSupplement(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/hand-in-supplement")
  @RolesAllowed({Role.CLERK, Role.HANDLER})
  @Operation(summary = "收取补正材料，须全部补齐；受理期限重新起算")
  public ItemView handInSupplement(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid HandInSupplement request) {
    return acceptance.handInSupplement(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/withdraw")
  @RolesAllowed({Role.OWNER, Role.CLERK})
  @Operation(summary = "申请人在决定前撤回申请；窗口代办须有申请人书面说明")
  public ItemView withdraw(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid WithdrawItem request) {
    return acceptance.withdraw(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/issue-acceptance-receipt")
  @RolesAllowed({Role.CLERK, Role.HANDLER})
  @Operation(summary = "视为受理的事项补发受理通知书")
  public ItemView issueAcceptanceReceipt(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    return acceptance.issueAcceptanceReceipt(caller.get(), id, ifMatch);
  }

  @POST
  @Path("/begin-handling")
  @RolesAllowed(Role.HANDLER)
  @Operation(summary = "部门开始办理")
  public ItemView beginHandling(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    return handling.begin(caller.get(), id, ifMatch);
  }

  @POST
  @Path("/begin-special-procedure")
  @RolesAllowed(Role.HANDLER)
  @Operation(summary = "启动特别程序，暂停计时")
  public ItemView beginSpecialProcedure(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid BeginSpecialProcedure request) {
    return handling.beginSpecialProcedure(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/end-special-procedure")
  @RolesAllowed(Role.HANDLER)
  @Operation(summary = "结束特别程序，恢复计时")
  public ItemView endSpecialProcedure(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    return handling.endSpecialProcedure(caller.get(), id, ifMatch);
  }

  @POST
  @Path("/redate-pause")
  @RolesAllowed(Role.HANDLER)
  @Operation(summary = "特别程序改期，书面告知申请人新的预计结束日期")
  public ItemView redatePause(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid RedatePause request) {
    return clock.redatePause(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/extend")
  @RolesAllowed({Role.HANDLER, Role.HEAD})
  @Operation(summary = "经批准延长期限，出具延长期限告知书")
  public ItemView extend(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid ExtendLimit request) {
    return clock.extend(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/correct-clock")
  @RolesAllowed(Role.HEAD)
  @Operation(summary = "更正计时登记，重新推算到期日；由部门负责人凭证明材料办理")
  public ItemView correctClock(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid CorrectClock request) {
    return clock.correct(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/grant")
  @RolesAllowed({Role.HANDLER, Role.HEAD})
  @Operation(summary = "准予，停止计时")
  public ItemView grant(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid DecideItem request) {
    return handling.decide(caller.get(), id, ifMatch, ItemCommand.GRANT, request);
  }

  @POST
  @Path("/grant-with-gap")
  @RolesAllowed({Role.HANDLER, Role.HEAD})
  @Operation(summary = "容缺通过，停止计时")
  public ItemView grantWithGap(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid DecideItem request) {
    return handling.decide(caller.get(), id, ifMatch, ItemCommand.GRANT_WITH_GAP, request);
  }

  @POST
  @Path("/refuse")
  @RolesAllowed({Role.HANDLER, Role.HEAD})
  @Operation(summary = "不予，停止计时")
  public ItemView refuse(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid DecideItem request) {
    return handling.decide(caller.get(), id, ifMatch, ItemCommand.REFUSE, request);
  }

  @POST
  @Path("/complete")
  @RolesAllowed({Role.HANDLER, Role.HEAD})
  @Operation(summary = "非审批环节完成，停止计时")
  public ItemView complete(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid DecideItem request) {
    return handling.complete(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/take-back")
  @RolesAllowed(Role.HANDLER)
  @Operation(summary = "机关撤回已作出的许可")
  public ItemView takeBack(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid EndPermit request) {
    return handling.endPermit(caller.get(), id, ifMatch, ItemCommand.TAKE_BACK, request);
  }

  @POST
  @Path("/revoke")
  @RolesAllowed(Role.HANDLER)
  @Operation(summary = "机关撤销已作出的许可")
  public ItemView revoke(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid EndPermit request) {
    return handling.endPermit(caller.get(), id, ifMatch, ItemCommand.REVOKE, request);
  }
}
