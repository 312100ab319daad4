package io.taizhang.issue.inbound;

import io.taizhang.chassis.calendar.Calendars;
import io.taizhang.chassis.messaging.event.Event;
import io.taizhang.chassis.messaging.event.EventJson;
import io.taizhang.chassis.messaging.inbox.EventConsumer;
import io.taizhang.chassis.time.CalendarVersion;
import io.taizhang.issue.supervision.Circulars;
import io.taizhang.issue.supervision.RedCards;
import io.taizhang.issue.supervision.WithdrawnBases;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * A red card raised elsewhere is a claim to be checked here; one taken back there has no order that
 * stands here; an order that is to be made known is made known here; a calendar published there is
 * in force.
 */
@ApplicationScoped
class NotificationEvents implements EventConsumer {
  private static final String RED_CARD = "io.taizhang.notification.red-card.raised.v1";
  private static final String WITHDRAWN = "io.taizhang.notification.deadline.withdrawn.v1";
  private static final String RUNG = "io.taizhang.notification.rung.fired.v1";
  private static final String CALENDAR = "io.taizhang.notification.calendar.published.v1";

  private final RedCards redCards;
  private final WithdrawnBases bases;
  private final Circulars circulars;
  private final Calendars calendars;
  private final EventJson json;

  NotificationEvents(
      RedCards redCards,
      WithdrawnBases bases,
      Circulars circulars,
      Calendars calendars,
      EventJson json) {
    this.redCards = redCards;
    this.bases = bases;
    this.circulars = circulars;
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
    return Set.of(RED_CARD, WITHDRAWN, RUNG, CALENDAR);
  }

  @Override
  public void on(Event event) {
    switch (event.type()) {
      case CALENDAR -> calendars.install(json.data(event, CalendarVersion.class));
      case WITHDRAWN -> bases.withdrawn(json.data(event, WithdrawnTold.class).card());
      case RUNG -> {
        RungTold told = json.data(event, RungTold.class);
        if (told.circular()) {
          circulars.claim(told.clockId(), told.revision());
        }
      }
      default -> {
        RedCardTold told = json.data(event, RedCardTold.class);
        redCards.claim(told.clockId(), told.revision(), told.raisedAt());
      }
    }
  }
}
