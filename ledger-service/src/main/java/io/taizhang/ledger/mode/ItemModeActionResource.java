package io.taizhang.ledger.mode;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.idempotency.Idempotent;
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
@Tag(name = "办理方式")
@RunOnVirtualThread
@Idempotent
class ItemModeActionResource {

  private final GreenChannels channels;
  private final Commitments commitments;
  private final GapAcceptances gaps;
  private final CurrentCaller caller;

  ItemModeActionResource(
      GreenChannels channels, Commitments commitments, GapAcceptances gaps, CurrentCaller caller) {
    this.channels = channels;
    this.commitments = commitments;
    this.gaps = gaps;
    this.caller = caller;
  }

  @POST
  @Path("/open-green-channel")
  @RolesAllowed({Role.LEADER, Role.CLERK})
  @Operation(summary = "进入绿色通道：优先办理，时限不变")
  public ItemModesView openGreenChannel(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid OpenGreenChannel request) {
    return channels.open(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/close-green-channel")
  @RolesAllowed({Role.LEADER, Role.CLERK})
  @Operation(summary = "退出绿色通道")
  public ItemModesView closeGreenChannel(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    return channels.close(caller.get(), id, ifMatch);
  }

  @POST
  @Path("/take-commitment")
  @RolesAllowed({Role.CLERK, Role.HANDLER})
  @Operation(summary = "适用告知承诺：收取承诺书，先作决定，限期核查")
  public ItemModesView takeCommitment(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid TakeCommitment request) {
    return commitments.take(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/check-commitment")
  @RolesAllowed(Role.HANDLER)
  @Operation(summary = "登记承诺核查结果；承诺不实的撤销许可")
  public ItemModesView checkCommitment(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid CheckCommitment request) {
    return commitments.check(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/accept-with-gaps")
  @RolesAllowed({Role.CLERK, Role.HANDLER})
  @Operation(summary = "容缺受理：只限清单列为可容缺的材料，须书面承诺限期补齐")
  public ItemModesView acceptWithGaps(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid AcceptWithGaps request) {
    return gaps.accept(caller.get(), id, ifMatch, request);
  }

  @POST
  @Path("/close-gap")
  @RolesAllowed({Role.CLERK, Role.HANDLER})
  @Operation(summary = "收取容缺的材料")
  public ItemModesView closeGap(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @NotNull @Valid CloseGap request) {
    return gaps.close(caller.get(), id, ifMatch, request);
  }
}
