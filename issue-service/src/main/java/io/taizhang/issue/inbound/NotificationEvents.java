package io.taizhang.issue.inbound;

import io.taizhang.chassis.calendar.Calendars;
import io.taizhang.chassis.messaging.event.Event;
import io.taizhang.chassis.messaging.event.EventJson;
import io.taizhang.chassis.messaging.inbox.EventConsumer;
import io.taizhang.chassis.time.CalendarVersion;
import io.taizhang.issue.supervision.RedCards;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * A red card raised elsewhere is a claim to be checked here; a calendar published there is in
 * force.
 */
@ApplicationScoped
class NotificationEvents implements EventConsumer {
  private static final String RED_CARD = "io.taizhang.notification.red-card.raised.v1";
  private static final String CALENDAR = "io.taizhang.notification.calendar.published.v1";

  private final RedCards redCards;
  private final Calendars calendars;
  private final EventJson json;

  NotificationEvents(RedCards redCards, Calendars calendars, EventJson json) {
    this.redCards = redCards;
    this.calendars = calendars;
    this.json = json;
  }

  @Override
  public String name() {
    return "issue-service.notification";
  }

  @Override
  public String topic() {
    return "taizhang.notification.v1";
  }

  @Override
  public Set<String> types() {
    return Set.of(RED_CARD, CALENDAR);
  }

  @Override
  public void on(Event event) {
    if (event.type().equals(CALENDAR)) {
      calendars.install(json.data(event, CalendarVersion.class));
      return;
    }
    RedCardTold told = json.data(event, RedCardTold.class);
    redCards.claim(told.clockId(), told.revision());
  }
}
