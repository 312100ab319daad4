package io.taizhang.ledger.inbound;

import io.taizhang.chassis.calendar.Calendars;
import io.taizhang.chassis.clockbook.WithdrawnCard;
import io.taizhang.chassis.messaging.event.Event;
import io.taizhang.chassis.messaging.event.EventJson;
import io.taizhang.chassis.messaging.inbox.EventConsumer;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.time.CalendarVersion;
import io.taizhang.ledger.supervision.SupervisionOrders;
import io.taizhang.ledger.supervision.WithdrawnBases;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Red cards, shown and taken back: claims about clocks, some of which are the ledger's; and
 * versions of the calendar.
 */
@ApplicationScoped
class NotificationEvents implements EventConsumer {

  private static final String RED_CARD = "io.taizhang.notification.red-card.raised.v1";
  private static final String WITHDRAWN = "io.taizhang.notification.deadline.withdrawn.v1";
  private static final String CALENDAR = "io.taizhang.notification.calendar.published.v1";
  private static final Caller SYSTEM = Caller.system("ledger-service");

  record RedCard(UUID clockId, long revision, Instant raisedAt) {}

  record Withdrawn(
      UUID clockId,
      long firedRevision,
      String rung,
      @Nullable Instant dueAt,
      Instant firedAt,
      Instant withdrawnAt) {}

  private final EventJson json;
  private final SupervisionOrders orders;
  private final WithdrawnBases bases;
  private final Calendars calendars;

  NotificationEvents(
      EventJson json, SupervisionOrders orders, WithdrawnBases bases, Calendars calendars) {
    this.calendars = calendars;
    this.json = json;
    this.orders = orders;
    this.bases = bases;
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
    return Set.of(RED_CARD, WITHDRAWN, CALENDAR);
  }

  @Override
  public void on(Event event) {
    switch (event.type()) {
      case CALENDAR -> calendars.install(json.data(event, CalendarVersion.class));
      case WITHDRAWN -> bases.onWithdrawn(SYSTEM, card(json.data(event, Withdrawn.class)));
      default -> {
        RedCard card = json.data(event, RedCard.class);
        orders.onRedCard(SYSTEM, card.clockId(), card.revision(), card.raisedAt());
      }
    }
  }

  private static WithdrawnCard card(Withdrawn told) {
    return new WithdrawnCard(
        told.clockId(),
        told.firedRevision(),
        told.rung(),
        told.dueAt(),
        told.firedAt(),
        told.withdrawnAt());
  }
}
