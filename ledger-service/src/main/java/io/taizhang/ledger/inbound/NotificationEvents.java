package io.taizhang.ledger.inbound;

import io.taizhang.chassis.calendar.Calendars;
import io.taizhang.chassis.messaging.event.Event;
import io.taizhang.chassis.messaging.event.EventJson;
import io.taizhang.chassis.messaging.inbox.EventConsumer;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.time.CalendarVersion;
import io.taizhang.ledger.supervision.SupervisionOrders;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Red cards: claims about clocks, some of which are the ledger's; and versions of the calendar. */
@ApplicationScoped
class NotificationEvents implements EventConsumer {

  private static final String RED_CARD = "io.taizhang.notification.red-card.raised.v1";
  private static final String CALENDAR = "io.taizhang.notification.calendar.published.v1";
  private static final Caller SYSTEM = Caller.system("ledger-service");

  record RedCard(UUID clockId, long revision) {}

  private final EventJson json;
  private final SupervisionOrders orders;
  private final Calendars calendars;

  NotificationEvents(EventJson json, SupervisionOrders orders, Calendars calendars) {
    this.calendars = calendars;
    this.json = json;
    this.orders = orders;
  }

  @Override
  public String name() {
    return "ledger-service.notification";
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
    RedCard card = json.data(event, RedCard.class);
    orders.onRedCard(SYSTEM, card.clockId(), card.revision());
  }
}
