package io.taizhang.ledger.board;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/board")
@Tag(name = "挂图作战")
@RunOnVirtualThread
class BoardResource {

  private final BoardReader board;
  private final BoardStream stream;
  private final CurrentCaller caller;

  BoardResource(BoardReader board, BoardStream stream, CurrentCaller caller) {
    this.board = board;
    this.stream = stream;
    this.caller = caller;
  }

  @GET
  @Path("/stream")
  @Produces("text/event-stream")
  @RolesAllowed({
    Role.ADMIN,
    Role.OFFICER,
    Role.AGENT,
    Role.LEADER,
    Role.SUPERVISOR,
    Role.INSPECTOR
  })
  @Operation(summary = "跟随作战图的变动（SSE），先打开再取整面墙")
  @APIResponse(
      responseCode = "200",
      description = "事件流：ready 一次，此后每有变动发 tile",
      content =
          @Content(mediaType = "text/event-stream", schema = @Schema(type = SchemaType.STRING)))
  public Response stream(
      @QueryParam("region") @Nullable String region,
      @Parameter(description = "最多跟随的秒数") @QueryParam("seconds") @Min(1) @Max(300)
          @Nullable Integer seconds,
      @Parameter(description = "上一次收到的位置") @HeaderParam("Last-Event-ID") @Min(0)
          @Nullable Long last) {
    BoardStream.Follower who = new BoardStream.Follower(caller.get(), region);
    long position = stream.position(who, last);
    Duration asked = seconds == null ? null : Duration.ofSeconds(seconds);
    StreamingOutput body = out -> stream.follow(who, position, asked, out);
    return Response.ok(body).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
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
