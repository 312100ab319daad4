package io.taizhang.notification.inbox;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.ClosedQuery;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.Unversioned;
import io.taizhang.chassis.web.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/inbox")
@RunOnVirtualThread
@RolesAllowed({
  Role.OFFICER,
  Role.AGENT,
  Role.CLERK,
  Role.HANDLER,
  Role.HEAD,
  Role.LEADER,
  Role.SUPERVISOR,
  Role.INSPECTOR,
  Role.OWNER,
  Role.ADMIN
})
@Idempotent
class InboxResource {

  private final Inbox inbox;
  private final InboxStream stream;
  private final CurrentCaller caller;

  InboxResource(Inbox inbox, InboxStream stream, CurrentCaller caller) {
    this.inbox = inbox;
    this.stream = stream;
    this.caller = caller;
  }

  /** How many messages the caller has not read. */
  record UnreadView(long unread) {}

  @GET
  @ClosedQuery
  @Operation(summary = "列出本人的消息，新的在前")
  public Page<MessageView> list(
      @QueryParam("unread") @DefaultValue("false") boolean unreadOnly,
      @BeanParam PageRequest page) {
    return inbox.list(caller.get(), unreadOnly, page);
  }

  @GET
  @Path("unread")
  @Operation(summary = "本人有多少条消息未读")
  public UnreadView unread() {
    return new UnreadView(inbox.unread(caller.get()));
  }

  @GET
  @Path("stream")
  @Produces("text/event-stream")
  @Operation(summary = "跟随本人的新消息（SSE）：ready 一次，此后每条消息发 message")
  @APIResponse(
      responseCode = "200",
      description = "事件流；以消息编号为 id，重连时可能重发最近几秒的消息",
      content =
          @Content(mediaType = "text/event-stream", schema = @Schema(type = SchemaType.STRING)))
  public Response stream(
      @Parameter(description = "最多跟随的秒数") @QueryParam("seconds") @Min(1) @Max(300)
          @Nullable Integer seconds,
      @Parameter(description = "上一次收到的消息编号") @HeaderParam("Last-Event-ID") @Nullable UUID last) {
    Caller who = caller.get();
    InboxStream.Start start = stream.start(who, last);
    StreamingOutput body = out -> stream.follow(who, start, seconds, out);
    return Response.ok(body).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }

  @POST
  @Path("{id}/actions/read")
  @Unversioned(because = "a message never changes, and reading it twice is reading it once")
  @Operation(summary = "将一条消息标为本人已读")
  public MessageView read(@PathParam("id") UUID id) {
    return inbox.read(caller.get(), id);
  }
}
