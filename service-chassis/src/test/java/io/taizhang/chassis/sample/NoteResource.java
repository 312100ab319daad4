package io.taizhang.chassis.sample;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every way in which a request can go wrong, and a few in which it goes right. */
@Path("/notes")
@RunOnVirtualThread
class NoteResource {

  enum Colour {
    RED,
    BLUE
  }

  record Line(@NotBlank String text) {}

  record NewNote(
      @NotBlank String body,
      @Min(1) int copies,
      @Nullable Colour colour,
      @Nullable Instant at,
      @Nullable List<@Valid Line> lines) {}

  private final Notes notes;
  private final CurrentCaller caller;
  private final Scopes scopes;

  NoteResource(Notes notes, CurrentCaller caller, Scopes scopes) {
    this.notes = notes;
    this.caller = caller;
    this.scopes = scopes;
  }

  @POST
  @RolesAllowed(Role.CLERK)
  public NewNote create(@Valid @NotNull NewNote note) {
    return note;
  }

  @GET
  @RolesAllowed(Role.CLERK)
  @Transactional
  public Page<String> list(
      @QueryParam("author") String author, @BeanParam @Valid PageRequest page) {
    return Page.of(notes.page(author, page), page, note -> note.id.toString())
        .map(note -> note.body);
  }

  @GET
  @Path("search")
  @RolesAllowed(Role.CLERK)
  public String search(
      @BeanParam @Valid PageRequest page,
      @QueryParam("colour") Colour colour,
      @QueryParam("day") LocalDate day,
      @QueryParam("of") UUID of,
      @QueryParam("loud") boolean loud) {
    return page.limit() + " " + colour + " " + day + " " + of + " " + loud;
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Role.CLERK)
  public String one(@PathParam("id") UUID id) {
    throw CommonProblem.NOT_FOUND.because("没有便签 " + id);
  }

  @GET
  @Path("me")
  @RolesAllowed({Role.CLERK, Role.OWNER})
  public Caller me() {
    return caller.get();
  }

  @GET
  @Path("scope")
  @RolesAllowed(Role.CLERK)
  public String scope() {
    return scopes.of(caller.get()).region().value();
  }

  @GET
  @Path("broken")
  @RolesAllowed(Role.CLERK)
  public String broken() {
    throw new IllegalStateException("password of jdbc:postgresql://inner is hunter2");
  }

  @GET
  @Path("forgotten")
  public String forgotten() {
    return "nobody said who may see this";
  }
}
