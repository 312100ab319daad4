package io.taizhang.notification.inbound;

import io.taizhang.chassis.messaging.event.Event;
import io.taizhang.chassis.messaging.event.EventJson;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.notification.clock.Addressee;
import io.taizhang.notification.clock.OpenedOrder;
import io.taizhang.notification.clock.Subject;
import io.taizhang.notification.deadline.Arming;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every owner of clocks tells alike: clocks that move, orders that are opened. */
@ApplicationScoped
class ClockEvents {

  private static final String ORDER = "supervision.opened";
  private static final String ANSWER = "supervision.answered";
  private static final String BASELESS = "supervision.basis-withdrawn";

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
            ORDER,
            ANSWER,
            BASELESS)
        .map(name -> type(service, name))
        .collect(Collectors.toUnmodifiableSet());
  }

  static String type(String service, String name) {
    return "io.taizhang." + service + "." + name + ".v1";
  }

  void on(Event event) {
    if (event.type().endsWith("." + ORDER + ".v1")) {
      orderOpened(event, json.data(event, Told.SupervisionOpened.class));
    } else if (event.type().endsWith("." + ANSWER + ".v1")) {
      Told.SupervisionAnswered told = json.data(event, Told.SupervisionAnswered.class);
      arming.orderAnswered(told.clockId(), told.orderId(), told.answeredAt());
    } else if (event.type().endsWith("." + BASELESS + ".v1")) {
      Told.BasisWithdrawn told = json.data(event, Told.BasisWithdrawn.class);
      arming.orderBaseless(told.clockId(), told.orderId(), told.withdrawnAt());
    } else {
      Told.ClockMoved told = json.data(event, Told.ClockMoved.class);
      arming.clockMoved(
          told.clock(), told.subject(), told.addressee(), new RegionPath(event.region()));
    }
  }

  /** An order by rule or by hand: nothing but its answer is measured. */
  void orderedByRule(Event event) {
    Told.SupervisionOrdered told = json.data(event, Told.SupervisionOrdered.class);
    UUID answerClock = told.answerClockId();
    if (answerClock != null) {
      arming.orderOpened(
          new OpenedOrder(
              answerClock,
              told.orderId(),
              told.number(),
              1,
              told.openedAt(),
              told.answerDueAt(),
              null,
              null,
              answerClock,
              event.region(),
              new Subject("issue", told.issueId(), told.title(), null, null, null),
              new Addressee(told.department(), null)));
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
            null,
            null,
            told.answerClockId(),
            event.region(),
            told.subject(),
            told.addressee()));
  }
}
