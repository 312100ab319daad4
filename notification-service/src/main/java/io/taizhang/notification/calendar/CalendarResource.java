package io.taizhang.notification.calendar;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.ClosedQuery;
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
import jakarta.ws.rs.QueryParam;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/calendars")
@RunOnVirtualThread
@RolesAllowed(Role.ADMIN)
@Idempotent
class CalendarResource {

  private final Editions editions;
  private final CurrentCaller caller;

  CalendarResource(Editions editions, CurrentCaller caller) {
    this.editions = editions;
    this.caller = caller;
  }

  @POST
  @Operation(summary = "录入放假通知或本地作息，成为草稿并开始试算")
  public RestResponse<EditionView> enter(@Valid @NotNull NewEdition request) throws SQLException {
    EditionView entered = editions.enter(caller.get(), request);
    return Created.at("/api/v1/calendars/" + entered.id(), entered);
  }

  @GET
  @ClosedQuery
  @Operation(summary = "列出日历版本，新的在前；第一版随程序发布，不在其中")
  public Page<EditionView> list(
      @QueryParam("state") @Nullable EditionState state, @BeanParam @Valid PageRequest page)
      throws SQLException {
    return editions.list(caller.get(), state, page);
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "查看日历版本与试算结果")
  public EditionView get(UUID id) throws SQLException {
    return editions.get(caller.get(), id);
  }

  @GET
  @ClosedQuery
  @Path("/{id}/moves")
  @Operation(summary = "列出将被移动的时钟：原到期、新到期、是否因此逾期或不再逾期")
  public Page<MoveView> moves(
      UUID id,
      @QueryParam("overdue") @Nullable OverdueChange overdue,
      @BeanParam @Valid PageRequest page)
      throws SQLException {
    return editions.moves(caller.get(), id, overdue, page);
  }

  @POST
  @Path("/{id}/actions/try")
  @Operation(summary = "重新试算")
  public EditionView tryAgain(UUID id, @HeaderParam("If-Match") IfMatch ifMatch)
      throws SQLException {
    return editions.tryAgain(caller.get(), id, ifMatch);
  }

  @POST
  @Path("/{id}/actions/publish")
  @Operation(summary = "发布：试算完成后生效，各时钟随之改期")
  public EditionView publish(UUID id, @HeaderParam("If-Match") IfMatch ifMatch)
      throws SQLException {
    return editions.publish(caller.get(), id, ifMatch);
  }

  @POST
  @Path("/{id}/actions/discard")
  @Operation(summary = "作废草稿")
  public EditionView discard(UUID id, @HeaderParam("If-Match") IfMatch ifMatch)
      throws SQLException {
    return editions.discard(caller.get(), id, ifMatch);
  }
}
