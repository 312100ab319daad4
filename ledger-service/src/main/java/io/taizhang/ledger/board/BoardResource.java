package io.taizhang.ledger.board;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/board")
@Tag(name = "挂图作战")
@RunOnVirtualThread
class BoardResource {

  private final BoardReader board;
  private final CurrentCaller caller;

  BoardResource(BoardReader board, CurrentCaller caller) {
    this.board = board;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({
    Role.ADMIN,
    Role.OFFICER,
    Role.AGENT,
    Role.LEADER,
    Role.SUPERVISOR,
    Role.INSPECTOR
  })
  @Operation(summary = "一次取得整面作战图")
  public Board board(@QueryParam("region") @Nullable String region) {
    return board.read(caller.get(), region);
  }
}
