package io.taizhang.notification.person;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.web.ClosedQuery;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.notification.delivery.DeliveryLog;
import io.taizhang.notification.delivery.DeliveryView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/person-notices")
@RunOnVirtualThread
@RolesAllowed({Role.SUPERVISOR, Role.INSPECTOR, Role.ADMIN})
class PersonNoticeResource {

  private final PersonNoticeRepository notices;
  private final DeliveryLog deliveries;
  private final Scopes scopes;
  private final CurrentCaller caller;

  PersonNoticeResource(
      PersonNoticeRepository notices, DeliveryLog deliveries, Scopes scopes, CurrentCaller caller) {
    this.notices = notices;
    this.deliveries = deliveries;
    this.scopes = scopes;
    this.caller = caller;
  }

  @GET
  @ClosedQuery
  @Transactional
  @Operation(summary = "列出告知反映人的通知及投递结果，新的在前；地址打码")
  public Page<PersonNoticeView> list(
      @QueryParam("issueId") @Nullable UUID issueId, @BeanParam @Valid PageRequest page) {
    List<PersonNotice> rows = notices.within(scopes.region(caller.get()), issueId, page);
    Map<UUID, DeliveryView> sent =
        deliveries.ofMessages(
            rows.stream().map(notice -> notice.messageId).filter(Objects::nonNull).toList());
    return Page.of(rows, page, notice -> notice.id.toString())
        .map(
            notice ->
                PersonNoticeView.of(
                    notice, notice.messageId == null ? null : sent.get(notice.messageId)));
  }
}
