package io.taizhang.issue.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.calendar.Calendars;
import io.taizhang.chassis.clockbook.WithdrawnCard;
import io.taizhang.chassis.fixture.ConsumedEvents;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.messaging.event.Event;
import io.taizhang.chassis.messaging.event.EventJson;
import io.taizhang.chassis.messaging.inbox.EventConsumer;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.time.CalendarVersion;
import io.taizhang.issue.fixture.Rows;
import io.taizhang.issue.replica.KnownDepartment;
import io.taizhang.issue.replica.KnownItem;
import io.taizhang.issue.replica.KnownProject;
import io.taizhang.issue.replica.Replica;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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

  @Inject EventJson json;
  @Inject @All List<EventConsumer> consumers;
  @Inject Replica replica;
  @Inject Rows rows;
  @Inject Calendars calendars;
  @Inject EntityManager entities;

  @Test
  void what_the_others_tell_is_read_as_their_contracts_say() {
    ConsumedEvents.assertRead("issue-service", json, consumers, expected());
  }

  private Map<String, Consumer<Event>> expected() {
    Map<String, Consumer<Event>> expected =
        new HashMap<>(
            Map.of(
                "io.taizhang.ledger.region.registered.v1", this::regionIsKnown,
                "io.taizhang.ledger.department.registered.v1", this::departmentIsKnown,
                "io.taizhang.ledger.project.registered.v1", this::projectIsKnown,
                "io.taizhang.ledger.officer.assigned.v1", this::officerIsKnown,
                "io.taizhang.notification.red-card.raised.v1", this::namesClockAndRevision,
                "io.taizhang.notification.deadline.withdrawn.v1", this::namesTheCard,
                "io.taizhang.notification.rung.fired.v1", this::isNoCircular,
                "io.taizhang.notification.calendar.published.v1", this::calendarIsInForce));
    for (String fact :
        List.of(
            "received",
            "accepted",
            "deemed-accepted",
            "refused-as-not-needed",
            "refused-as-not-ours",
            "withdrawn",
            "granted",
            "granted-with-gap",
            "refused",
            "taken-back",
            "revoked")) {
      expected.put("io.taizhang.ledger.item." + fact + ".v1", this::itemIsKnown);
    }
    return expected;
  }

  private void regionIsKnown(Event event) {
    assertThat(replica.pathOf(text(event, "code"))).contains(new RegionPath(text(event, "path")));
  }

  private void departmentIsKnown(Event event) {
    assertThat(replica.department(text(event, "code")))
        .contains(new KnownDepartment(text(event, "code"), text(event, "name"), place(event)));
  }

  private void projectIsKnown(Event event) {
    UUID id = UUID.fromString(text(event, "projectId"));
    assertThat(replica.project(id))
        .contains(new KnownProject(id, text(event, "name"), place(event)));
  }

  private void officerIsKnown(Event event) {
    entities.flush();
    assertThat(
            rows.texts(
                "select subject from project_officer where project_id = ?",
                UUID.fromString(text(event, "projectId"))))
        .containsExactly(text(event, "officerSubject"));
  }

  private void itemIsKnown(Event event) {
    UUID id = UUID.fromString(text(event, "itemId"));
    UUID project = UUID.fromString(text(event, "projectId"));
    assertThat(replica.item(id))
        .contains(
            new KnownItem(
                id,
                project,
                text(event, "name"),
                text(event, "departmentCode"),
                place(event),
                text(event, "status")));
  }

  private void calendarIsInForce(Event event) {
    assertThat(calendars.almanac().later())
        .containsExactly(json.data(event, CalendarVersion.class));
  }

  private void namesClockAndRevision(Event event) {
    assertThat(json.data(event, RedCardTold.class))
        .isEqualTo(
            new RedCardTold(
                UUID.fromString(text(event, "clockId")),
                event.data().path("revision").asLong(),
                instant(event, "raisedAt")));
  }

  private void namesTheCard(Event event) {
    assertThat(json.data(event, WithdrawnTold.class).card())
        .isEqualTo(
            new WithdrawnCard(
                UUID.fromString(text(event, "clockId")),
                event.data().path("firedRevision").asLong(),
                text(event, "rung"),
                instant(event, "dueAt"),
                instant(event, "firedAt"),
                instant(event, "withdrawnAt")));
  }

  private void isNoCircular(Event event) {
    RungTold told = json.data(event, RungTold.class);
    assertThat(told)
        .isEqualTo(
            new RungTold(
                UUID.fromString(text(event, "clockId")),
                event.data().path("revision").asLong(),
                text(event, "rung")));
    assertThat(told.circular()).isFalse();
  }

  private static Instant instant(Event event, String field) {
    return OffsetDateTime.parse(text(event, field)).toInstant();
  }

  private static String text(Event event, String field) {
    return event.data().path(field).asText();
  }

  private static RegionPath place(Event event) {
    return new RegionPath(event.region());
  }
}
