package io.taizhang.ledger.inbound;

import io.taizhang.chassis.messaging.event.Event;
import io.taizhang.chassis.messaging.event.EventJson;
import io.taizhang.chassis.messaging.inbox.EventConsumer;
import io.taizhang.chassis.security.Caller;
import io.taizhang.ledger.supervision.SupervisionOrders;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Red cards: claims about clocks, some of which are the ledger's. */
@ApplicationScoped
class NotificationEvents implements EventConsumer {

  private static final String RED_CARD = "io.taizhang.notification.red-card.raised.v1";
  private static final Caller SYSTEM = Caller.system("ledger-service");

  record RedCard(UUID clockId, long revision) {}

  private final EventJson json;
  private final SupervisionOrders orders;

  NotificationEvents(EventJson json, SupervisionOrders orders) {
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
    return Set.of(RED_CARD);
  }

  @Override
  public void on(Event event) {
    RedCard card = json.data(event, RedCard.class);
    orders.onRedCard(SYSTEM, card.clockId(), card.revision());
  }
}
