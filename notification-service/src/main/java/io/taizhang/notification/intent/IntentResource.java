package io.taizhang.notification.intent;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.notification.clock.WatchedClock;
import io.taizhang.notification.clock.WatchedClocks;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/intents")
@RunOnVirtualThread
class IntentResource {

  private final Intents intents;
  private final WatchedClocks clocks;
  private final CurrentCaller caller;
  private final Scopes scopes;

  IntentResource(Intents intents, WatchedClocks clocks, CurrentCaller caller, Scopes scopes) {
    this.intents = intents;
    this.clocks = clocks;
    this.caller = caller;
    this.scopes = scopes;
  }

  @GET
  @RolesAllowed({Role.SUPERVISOR, Role.INSPECTOR, Role.ADMIN})
  @Transactional
  @Operation(summary = "Rungs that have fired in the caller's region, newest first")
  public Page<IntentView> list(
      @QueryParam("clockId") @Nullable UUID clockId, @BeanParam PageRequest page) {
    List<Intent> rows = intents.within(scopes.region(caller.get()), clockId, page);
    Map<UUID, WatchedClock> known =
        clocks.clocks(rows.stream().map(intent -> intent.clockId).toList());
    return Page.of(rows, page, intent -> intent.id.toString())
        .map(intent -> IntentView.of(intent, known.get(intent.clockId)));
  }
}
