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
import io.taizhang.notification.clock.Addressee;
import io.taizhang.notification.clock.OpenedOrder;
import io.taizhang.notification.clock.OpenedOrders;
import io.taizhang.notification.clock.Subject;
import io.taizhang.notification.clock.WatchedClocks;
import io.taizhang.notification.directory.Directory;
import io.taizhang.notification.directory.Recipient;
import io.taizhang.notification.directory.RecipientKind;
import io.taizhang.notification.recipient.ProjectBook;
import io.taizhang.notification.recipient.ProjectPart;
import io.taizhang.notification.recipient.ProjectRoles;
import io.taizhang.notification.region.Regions;
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
  @Inject EntityManager entities;
  @Inject ProjectBook projects;
  @Inject ProjectRoles roles;

  @Test
  void what_the_others_tell_is_read_as_their_contracts_say() {
    Map<String, Consumer<Event>> effects = new HashMap<>();
    effects.put(type("ledger", "region.registered"), this::regionIsKnown);
    effects.put(type("ledger", "department.registered"), this::departmentHasItsName);
    effects.put(type("ledger", "officer.registered"), this::officerHasItsName);
    for (String fact : List.of("project.registered", "project.corrected")) {
      effects.put(type("ledger", fact), this::projectIsKnown);
    }
    effects.put(type("ledger", "project.phase-changed"), this::phaseIsKept);
    effects.put(type("ledger", "project.update-stale"), event -> {});
    effects.put(type("ledger", "progress.reported"), this::monthIsKept);
    for (String fact : List.of("problem.registered", "problem.amended", "problem.struck-off")) {
      effects.put(type("ledger", fact), this::problemIsKept);
    }
    effects.put(type("ledger", "leader.assigned"), event -> holds(event, "LEADER", "leader"));
    effects.put(type("ledger", "officer.assigned"), event -> holds(event, "OFFICER", "officer"));
    effects.put(type("ledger", "agent.assigned"), event -> holds(event, "AGENT", "agent"));
    effects.put(
        type("ledger", "agent.released"), event -> assertThat(held(event, "AGENT")).isEmpty());
    effects.put(
        type("ledger", "project.role-assigned"),
        event -> holds(event, text(event, "/role"), "officer"));
    effects.put(
        type("ledger", "project.role-released"),
        event -> assertThat(held(event, text(event, "/role"))).isEmpty());
    for (String owner : List.of("ledger", "issue")) {
      CLOCK_FACTS.forEach(fact -> effects.put(type(owner, fact), this::clockIsWatched));
      effects.put(type(owner, "supervision.opened"), this::orderIsKnown);
      effects.put(type(owner, "supervision.answered"), this::orderIsAnswered);
      effects.put(type(owner, "supervision.basis-withdrawn"), this::orderIsBaseless);
    }
    effects.put(type("issue", "issue.accepted"), event -> personIsTold(event, "ACCEPTED"));
    effects.put(type("issue", "issue.extended"), event -> personIsTold(event, "EXTENDED"));
    effects.put(type("issue", "issue.fed-back"), event -> personIsTold(event, "FED_BACK"));
    effects.put(type("issue", "supervision.ordered"), this::answerIsAwaited);
    ConsumedEvents.assertRead(
        "notification-service",
        json,
        consumers.stream()
            .filter(consumer -> !consumer.topic().equals(IssuePrivateEvents.TOPIC))
            .toList(),
        effects);
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

  private void projectIsKnown(Event event) {
    assertThat(projects.project(UUID.fromString(text(event, "/projectId"))))
        .hasValueSatisfying(
            project -> {
              assertThat(project.name()).isEqualTo(text(event, "/name"));
              assertThat(project.regionPath()).isEqualTo(event.region());
              assertThat(project.department()).isEqualTo(text(event, "/departmentCode"));
            });
    assertThat(
            directory.nameOf(new Recipient(RecipientKind.OWNER, text(event, "/ownerCreditCode"))))
        .isEqualTo(text(event, "/ownerName"));
  }

  private void personIsTold(Event event, String kind) {
    assertThat(
            rows(
                "person_notice where issue_id = '%s' and kind = '%s' and number = '%s'"
                    .formatted(text(event, "/issueId"), kind, text(event, "/number"))))
        .isEqualTo(1);
  }

  private void phaseIsKept(Event event) {
    assertThat(rows("project_month where project_id = '" + text(event, "/projectId") + "'"))
        .isBetween(0L, 1L);
  }

  private void monthIsKept(Event event) {
    assertThat(
            rows(
                "project_month where project_id = '%s' and done_fen = %s"
                    .formatted(text(event, "/projectId"), text(event, "/doneFen"))))
        .isEqualTo(1);
  }

  private void problemIsKept(Event event) {
    boolean open = !text(event, "/status").equals("STRUCK_OFF");
    assertThat(
            rows(
                "project_problem where problem_id = '%s' and due_on = '%s' and struck_off_on is %s null"
                    .formatted(
                        text(event, "/problemId"), text(event, "/dueOn"), open ? "" : "not")))
        .isEqualTo(1);
  }

  private void holds(Event event, String part, String who) {
    assertThat(held(event, part)).containsExactly(text(event, "/" + who + "Subject"));
  }

  private List<String> held(Event event, String part) {
    return roles.holders(UUID.fromString(text(event, "/projectId")), ProjectPart.valueOf(part));
  }

  private long rows(String from) {
    entities.flush();
    return ((Number) entities.createNativeQuery("select count(*) from " + from).getSingleResult())
        .longValue();
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

  /** The opening is known by then: both travel under one key. */
  private void orderIsAnswered(Event event) {
    UUID clock = UUID.fromString(text(event, "/clockId"));
    orderIsKept(event, clock);
    consumers.stream()
        .filter(consumer -> consumer.types().contains(event.type()))
        .forEach(consumer -> consumer.on(event));
    entities.flush();
    entities.clear();
    assertThat(orders.of(clock))
        .hasValueSatisfying(
            order -> assertThat(order.answeredAt()).isEqualTo(instant(event, "/answeredAt")));
  }

  private void orderIsKept(Event event, UUID clock) {
    orders.keep(
        new OpenedOrder(
            clock,
            text(event, "/orderId"),
            text(event, "/number"),
            1,
            Instant.EPOCH,
            null,
            null,
            null,
            null,
            event.region(),
            new Subject("item", "1", "用地预审", null, null, null),
            new Addressee(null, null)));
  }

  private void orderIsBaseless(Event event) {
    UUID clock = UUID.fromString(text(event, "/clockId"));
    orderIsKept(event, clock);
    consumers.stream()
        .filter(consumer -> consumer.types().contains(event.type()))
        .forEach(consumer -> consumer.on(event));
    entities.flush();
    entities.clear();
    assertThat(orders.of(clock))
        .hasValueSatisfying(
            order ->
                assertThat(order.basisWithdrawnAt()).isEqualTo(instant(event, "/withdrawnAt")));
  }

  private void answerIsAwaited(Event event) {
    assertThat(orders.of(UUID.fromString(text(event, "/answerClockId"))))
        .hasValueSatisfying(
            order -> {
              assertThat(order.ofAnswer()).isTrue();
              assertThat(order.number()).isEqualTo(text(event, "/number"));
              assertThat(order.subject().title()).isEqualTo(text(event, "/title"));
              assertThat(order.addressee().department()).isEqualTo(text(event, "/department"));
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
