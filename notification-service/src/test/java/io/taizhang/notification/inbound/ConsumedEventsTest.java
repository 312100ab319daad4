package io.taizhang.notification.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.ConsumedEvents;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.messaging.event.Event;
import io.taizhang.chassis.messaging.event.EventJson;
import io.taizhang.chassis.messaging.inbox.EventConsumer;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.notification.clock.OpenedOrders;
import io.taizhang.notification.clock.WatchedClocks;
import io.taizhang.notification.directory.Directory;
import io.taizhang.notification.directory.Recipient;
import io.taizhang.notification.directory.RecipientKind;
import io.taizhang.notification.region.Regions;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class ConsumedEventsTest {

  private static final List<String> CLOCK_FACTS =
      List.of(
          "clock.started",
          "clock.paused",
          "clock.resumed",
          "clock.extended",
          "clock.stopped",
          "clock.corrected",
          "clock.pause-redated",
          "clock.rescheduled");

  @Inject EventJson json;
  @Inject @All List<EventConsumer> consumers;
  @Inject Regions regions;
  @Inject Directory directory;
  @Inject WatchedClocks clocks;
  @Inject OpenedOrders orders;

  @Test
  void what_the_others_tell_is_read_as_their_contracts_say() {
    Map<String, Consumer<Event>> effects = new HashMap<>();
    effects.put(type("ledger", "region.registered"), this::regionIsKnown);
    effects.put(type("ledger", "department.registered"), this::departmentHasItsName);
    effects.put(type("ledger", "officer.registered"), this::officerHasItsName);
    for (String owner : List.of("ledger", "issue")) {
      CLOCK_FACTS.forEach(fact -> effects.put(type(owner, fact), this::clockIsWatched));
      effects.put(type(owner, "supervision.opened"), this::orderIsKnown);
    }
    ConsumedEvents.assertRead("notification-service", json, consumers, effects);
  }

  private void regionIsKnown(Event event) {
    assertThat(regions.pathOf(text(event, "/code"))).contains(new RegionPath(text(event, "/path")));
  }

  private void departmentHasItsName(Event event) {
    assertThat(directory.nameOf(new Recipient(RecipientKind.DEPARTMENT, text(event, "/code"))))
        .isEqualTo(text(event, "/name"));
  }

  private void officerHasItsName(Event event) {
    assertThat(directory.nameOf(new Recipient(RecipientKind.OFFICER, text(event, "/subject"))))
        .isEqualTo(text(event, "/name"));
  }

  private void clockIsWatched(Event event) {
    assertThat(clocks.clock(UUID.fromString(text(event, "/clock/clockId"))))
        .hasValueSatisfying(
            clock -> {
              assertThat(clock.revision()).isEqualTo(event.data().at("/clock/revision").asLong());
              assertThat(clock.phase()).hasToString(text(event, "/clock/phase"));
              assertThat(clock.dueAt()).isEqualTo(instant(event, "/clock/dueAt"));
              assertThat(clock.subject().title()).isEqualTo(text(event, "/subject/title"));
              assertThat(clock.addressee().department())
                  .isEqualTo(text(event, "/addressee/department"));
              assertThat(clock.regionPath()).isEqualTo(event.region());
            });
  }

  private void orderIsKnown(Event event) {
    assertThat(orders.of(UUID.fromString(text(event, "/clockId"))))
        .hasValueSatisfying(
            order -> {
              assertThat(order.number()).isEqualTo(text(event, "/number"));
              assertThat(order.answerDueAt()).isEqualTo(instant(event, "/answerDueAt"));
              assertThat(order.addressee().department())
                  .isEqualTo(text(event, "/addressee/department"));
            });
  }

  private static String type(String owner, String fact) {
    return "io.taizhang." + owner + "." + fact + ".v1";
  }

  private static String text(Event event, String pointer) {
    return event.data().at(pointer).asText();
  }

  private static Instant instant(Event event, String pointer) {
    return OffsetDateTime.parse(text(event, pointer)).toInstant();
  }
}
