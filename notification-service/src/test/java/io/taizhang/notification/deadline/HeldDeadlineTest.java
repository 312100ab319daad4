package io.taizhang.notification.deadline;

import static io.taizhang.notification.ladder.domain.Rung.RED_CARD;
import static io.taizhang.notification.ladder.domain.Rung.REMINDER;
import static io.taizhang.notification.ladder.domain.Rung.URGE;
import static io.taizhang.notification.ladder.domain.Rung.YELLOW_CARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.chassis.time.ClockPhase;
import io.taizhang.notification.clock.Addressee;
import io.taizhang.notification.fixture.Call;
import io.taizhang.notification.fixture.Clocks;
import io.taizhang.notification.fixture.Known;
import io.taizhang.notification.fixture.MailServer;
import io.taizhang.notification.intent.Intents;
import io.taizhang.notification.ladder.domain.ArmedRung;
import io.taizhang.notification.ladder.domain.Rung;
import io.taizhang.notification.ladder.domain.RungEffect;
import io.taizhang.notification.reach.ReachGained;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rung of a clock that nobody has told of cannot be fired; business time stands before all. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
@WithTestResource(MailServer.class)
class HeldDeadlineTest {

  private static final Instant DUE = Instant.parse("2026-10-08T09:30:00Z");
  private static final Instant EARLIER = Instant.parse("2026-10-01T00:00:00Z");
  private static final Instant AFTER_ALL = Instant.parse("2026-10-12T09:30:00Z");
  private static final UUID FIRST_LADDER = UUID.fromString("01994000-0000-7000-8000-000000000001");
  private static final int BATCH = 50;

  @Inject Arming arming;
  @Inject Round round;
  @Inject Deadlines deadlines;
  @Inject DeadlineStore store;
  @Inject Intents intents;
  @Inject Known known;
  @Inject Event<ReachGained> gained;

  @Test
  void a_rung_that_cannot_be_fired_is_held_and_holds_up_no_other() throws SQLException {
    UUID unknown = UUID.randomUUID();
    List<Clocks> clocks = Stream.generate(() -> told(Clocks.due(DUE))).limit(20).toList();
    armed(unknown);
    fireAll();
    assertThat(clocks).allSatisfy(clock -> assertThat(pending(clock.id())).isEmpty());
    Deadline held = pending(unknown).getFirst();
    assertThat(held.heldReason)
        .startsWith("未能完成：NoSuchElementException")
        .doesNotContain(unknown.toString());
    assertThat(store.held()).isEqualTo(1);
    assertThat(store.next()).isNotEqualTo(Optional.of(EARLIER));

    assertThat(store.release()).isEqualTo(1);
    assertThat(store.next()).contains(EARLIER);
    QuarkusTransaction.requiringNew().run(() -> deadlines.disarm(unknown));
  }

  @Test
  void a_new_revision_arms_a_held_rung_anew() throws SQLException {
    Clocks clock = told(Clocks.due(DUE));
    for (Deadline deadline : pending(clock.id())) {
      store.hold(deadline.id, "未能完成", AFTER_ALL);
    }
    fireAll();
    assertThat(pending(clock.id())).hasSize(4);
    told(clock.revision(2));
    assertThat(pending(clock.id()))
        .allSatisfy(deadline -> assertThat(deadline.heldReason).isNull())
        .extracting(deadline -> deadline.rung)
        .containsExactlyInAnyOrder(REMINDER, URGE, YELLOW_CARD, RED_CARD);
    told(clock.revision(3).phase(ClockPhase.STOPPED));
  }

  @Test
  void a_rung_nobody_could_be_told_of_is_not_used_up_is_listed_and_tried_again() throws Exception {
    Clocks clock = Clocks.due(DUE);
    Addressee nobody = new Addressee(null, null);
    arming.clockMoved(clock.snapshot(), clock.subject(), nobody, Clocks.QUANZHOU);
    while (round.fire(DUE.minusSeconds(1), BATCH) > 0) {
      Thread.onSpinWait();
    }
    assertThat(fired(clock)).isEmpty();
    assertThat(pending(clock.id()))
        .filteredOn(deadline -> deadline.rung == REMINDER)
        .singleElement()
        .extracting(deadline -> deadline.heldReason)
        .isEqualTo("没有可以告知的人");
    known.regions();
    Call.as("supervisor")
        .queryParam("limit", 100)
        .get("/api/v1/deadlines/held")
        .then()
        .statusCode(200)
        .body(
            "items.find { it.clockId == '%s' }.heldReason".formatted(clock.id()),
            equalTo("没有可以告知的人"));
    Call.as(Tokens.of("supervisor").region("350700"))
        .get("/api/v1/deadlines/held")
        .then()
        .body("items.clockId", not(hasItem(clock.id().toString())));

    gained.fire(new ReachGained());
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(pending(clock.id()))
                    .allSatisfy(deadline -> assertThat(deadline.heldReason).isNull()));
    told(clock.revision(2));
    round.fire(DUE.minusSeconds(1), BATCH);
    assertThat(fired(clock)).containsExactly(REMINDER);
    told(clock.revision(3).phase(ClockPhase.STOPPED));
  }

  private Set<Rung> fired(Clocks clock) {
    return QuarkusTransaction.requiringNew().call(() -> intents.firedRungs(clock.id()));
  }

  private void fireAll() throws SQLException {
    while (round.fire(AFTER_ALL, BATCH) > 0) {
      Thread.onSpinWait();
    }
  }

  private void armed(UUID clock) {
    ArmedRung rung = new ArmedRung(Rung.URGE, RungEffect.NOTICE, EARLIER);
    QuarkusTransaction.requiringNew()
        .run(() -> deadlines.arm(clock, 1, Clocks.QUANZHOU.value(), FIRST_LADDER, rung));
  }

  private Clocks told(Clocks clock) {
    arming.clockMoved(clock.snapshot(), clock.subject(), clock.addressee(), Clocks.QUANZHOU);
    return clock;
  }

  private List<Deadline> pending(UUID clock) {
    return QuarkusTransaction.requiringNew().call(() -> deadlines.of(clock));
  }
}
