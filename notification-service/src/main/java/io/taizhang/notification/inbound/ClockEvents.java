package io.taizhang.notification.inbound;

import io.taizhang.chassis.messaging.event.Event;
import io.taizhang.chassis.messaging.event.EventJson;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.notification.clock.OpenedOrder;
import io.taizhang.notification.deadline.Arming;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every owner of clocks tells alike: clocks that move, orders that are opened. */
@ApplicationScoped
class ClockEvents {

  private static final String ORDER = "supervision.opened";

  private final Arming arming;
  private final EventJson json;

  ClockEvents(Arming arming, EventJson json) {
    this.arming = arming;
    this.json = json;
  }

  static Set<String> types(String service) {
    return Stream.of(
            "clock.started",
            "clock.paused",
            "clock.resumed",
            "clock.extended",
            "clock.stopped",
            "clock.corrected",
            "clock.pause-redated",
            "clock.rescheduled",
            ORDER)
        .map(name -> type(service, name))
        .collect(Collectors.toUnmodifiableSet());
  }

  static String type(String service, String name) {
    return "io.taizhang." + service + "." + name + ".v1";
  }

  void on(Event event) {
    if (event.type().endsWith("." + ORDER + ".v1")) {
      orderOpened(event, json.data(event, Told.SupervisionOpened.class));
    } else {
      Told.ClockMoved told = json.data(event, Told.ClockMoved.class);
      arming.clockMoved(
          told.clock(), told.subject(), told.addressee(), new RegionPath(event.region()));
    }
  }

  private void orderOpened(Event event, Told.SupervisionOpened told) {
    arming.orderOpened(
        new OpenedOrder(
            told.clockId(),
            told.orderId(),
            told.number(),
            told.revision(),
            told.openedAt(),
            told.answerDueAt(),
            event.region(),
            told.subject(),
            told.addressee()));
  }
}
