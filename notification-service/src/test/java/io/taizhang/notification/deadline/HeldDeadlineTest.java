package io.taizhang.notification.deadline;

import static io.taizhang.notification.ladder.domain.Rung.RED_CARD;
import static io.taizhang.notification.ladder.domain.Rung.REMINDER;
import static io.taizhang.notification.ladder.domain.Rung.URGE;
import static io.taizhang.notification.ladder.domain.Rung.YELLOW_CARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.time.ClockPhase;
import io.taizhang.notification.fixture.Clocks;
import io.taizhang.notification.fixture.MailServer;
import io.taizhang.notification.ladder.domain.ArmedRung;
import io.taizhang.notification.ladder.domain.Rung;
import io.taizhang.notification.ladder.domain.RungEffect;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
  private static final int BATCH = 50;

  @Inject Arming arming;
  @Inject Round round;
  @Inject Deadlines deadlines;
  @Inject DeadlineStore store;

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

  private void fireAll() throws SQLException {
    while (round.fire(AFTER_ALL, BATCH) > 0) {
      Thread.onSpinWait();
    }
  }

  private void armed(UUID clock) {
    ArmedRung rung = new ArmedRung(Rung.URGE, RungEffect.NOTICE, EARLIER);
    QuarkusTransaction.requiringNew()
        .run(() -> deadlines.arm(clock, 1, Clocks.QUANZHOU.value(), rung));
  }

  private Clocks told(Clocks clock) {
    arming.clockMoved(clock.snapshot(), clock.subject(), clock.addressee(), Clocks.QUANZHOU);
    return clock;
  }

  private List<Deadline> pending(UUID clock) {
    return QuarkusTransaction.requiringNew().call(() -> deadlines.of(clock));
  }
}
