package io.taizhang.notification.recipient;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/v1/notice-preferences")
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
  Role.ADMIN
})
class PreferenceResource {

  private final Preferences preferences;
  private final CurrentCaller caller;

  PreferenceResource(Preferences preferences, CurrentCaller caller) {
    this.preferences = preferences;
    this.caller = caller;
  }

  @GET
  @Operation(summary = "查看本人的通知偏好：各类通知的渠道与免打扰时段")
  public PreferenceView get() {
    return preferences.get(caller.get());
  }

  @PUT
  @Operation(summary = "更改本人的通知偏好；亮牌与督办不受其限")
  public PreferenceView put(
      @HeaderParam("If-Match") IfMatch ifMatch, @Valid @NotNull PreferenceForm form) {
    return preferences.put(caller.get(), ifMatch, form);
  }
}
