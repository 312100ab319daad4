package io.taizhang.chassis.sample;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** Notes that are kept, changed by whoever has read them, and sent twice by the impatient. */
@Path("/board")
@RunOnVirtualThread
@Idempotent
class NoteBoardResource {

  record Pinned(@NotBlank String author, @NotBlank String body) {}

  private final NoteBoard board;
  private final CurrentCaller caller;

  NoteBoardResource(NoteBoard board, CurrentCaller caller) {
    this.board = board;
    this.caller = caller;
  }

  @POST
  @RolesAllowed(Role.CLERK)
  public Response pin(@NotNull @Valid Pinned note) {
    KeptNote kept = board.pin(note.author(), note.body());
    return Response.created(URI.create("/board/" + kept.id())).entity(kept).build();
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Role.CLERK)
  public KeptNote get(UUID id) {
    return board.get(id);
  }

  @POST
  @Path("/{id}/actions/rewrite")
  @RolesAllowed(Role.CLERK)
  public KeptNote rewrite(
      UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid Pinned note) {
    return board.rewrite(caller.get(), id, ifMatch, note.body());
  }

  @DELETE
  @Path("/{id}")
  @RolesAllowed(Role.CLERK)
  public void remove(UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    board.remove(id, ifMatch);
  }
}
