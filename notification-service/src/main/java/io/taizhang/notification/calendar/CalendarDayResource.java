package io.taizhang.notification.calendar;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.ClosedQuery;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/v1/calendar-days")
@RunOnVirtualThread
class CalendarDayResource {

  private final CalendarDays days;
  private final CurrentCaller caller;

  CalendarDayResource(CalendarDays days, CurrentCaller caller) {
    this.days = days;
    this.caller = caller;
  }

  @GET
  @ClosedQuery
  @RolesAllowed({
    Role.ADMIN,
    Role.OFFICER,
    Role.AGENT,
    Role.CLERK,
    Role.HANDLER,
    Role.HEAD,
    Role.LEADER,
    Role.SUPERVISOR,
    Role.INSPECTOR,
    Role.OWNER,
    Role.AGENCY
  })
  @Operation(summary = "区划的工作日历：逐日是否上班、依据哪份通知；可查某一版本或某日所知")
  public CalendarDaysView list(@BeanParam DayQuery query) {
    return days.list(caller.get(), query);
  }
}
