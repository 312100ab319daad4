package io.taizhang.notification.ladder;

import io.taizhang.chassis.time.OfficeHours;
import io.taizhang.chassis.time.WorkingCalendar;
import io.taizhang.notification.ladder.domain.LadderTimes;
import io.taizhang.notification.ladder.domain.Wording;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The pure parts as beans. */
@Singleton
class LadderBeans {

  @Produces
  @Singleton
  LadderTimes times(WorkingCalendar calendar, OfficeHours hours) {
    return new LadderTimes(calendar, hours);
  }

  @Produces
  @Singleton
  Wording wording(LadderTimes times) {
    return new Wording(times);
  }
}
