package io.taizhang.notification.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.time.ClockSnapshot;
import io.taizhang.notification.deadline.Arming;
import io.taizhang.notification.fixture.Clocks;
import io.taizhang.notification.fixture.MailServer;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The link that goes out with a notice leads to the clock that the notice is about. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
@WithTestResource(MailServer.class)
class ExplanationsTest {

  private static final String PORTAL = "https://portal.example";

  @Inject Arming arming;
  @Inject WatchedClocks clocks;

  @Test
  void of_an_item_to_its_decision_or_its_acceptance_and_of_the_order_about_it_to_neither() {
    Clocks decision = Clocks.due(Instant.parse("2026-12-24T09:30:00Z"));
    Clocks acceptance = Clocks.due(decision.dueAt());
    Clocks answer = Clocks.due(decision.dueAt());
    told(decision, "DECISION");
    told(acceptance, "ACCEPTANCE");
    told(answer, "ORDER_ANSWER");

    assertThat(link(decision))
        .contains(PORTAL + "/api/v1/items/" + decision.id() + "/clock/explanation");
    assertThat(link(acceptance))
        .contains(PORTAL + "/api/v1/items/" + acceptance.id() + "/acceptance-clock/explanation");
    assertThat(link(answer)).isEmpty();
  }

  private void told(Clocks clock, String kind) {
    ClockSnapshot snapshot = clock.snapshot();
    arming.clockMoved(
        new ClockSnapshot(
            snapshot.clockId(),
            kind,
            snapshot.revision(),
            snapshot.phase(),
            snapshot.unit(),
            snapshot.region(),
            snapshot.limit(),
            null,
            snapshot.startedAt(),
            snapshot.dueAt(),
            null,
            false,
            1,
            List.of()),
        clock.subject(),
        clock.addressee(),
        Clocks.QUANZHOU);
  }

  private Optional<String> link(Clocks clock) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> new Explanations(clocks, Optional.of(PORTAL)).link(clock.subject(), clock.id()));
  }
}
