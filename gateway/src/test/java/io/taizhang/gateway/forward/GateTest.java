package io.taizhang.gateway.forward;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two places, and two to wait for them. */
class GateTest {

  private final Vertx vertx = Vertx.vertx();
  private final Gate gate = new Gate(vertx, new Room(2, 2, Duration.ofMinutes(1)));
  private final List<String> happened = new ArrayList<>();

  @AfterEach
  void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void who_waits_is_let_in_when_somebody_leaves_whoever_came_first_before_the_others() {
    come("a", "b", "c", "d");
    assertThat(happened).containsExactly("a in", "b in");
    gate.leave();
    assertThat(happened).containsExactly("a in", "b in", "c in");
    gate.leave();
    assertThat(happened).containsExactly("a in", "b in", "c in", "d in");
  }

  @Test
  void who_was_let_in_after_waiting_holds_a_place_until_it_leaves() {
    come("a", "b", "c");
    gate.leave();
    assertThat(gate.hasRoom()).isFalse();
    come("d");
    assertThat(happened).doesNotContain("d in", "d refused");
    gate.leave();
    gate.leave();
    assertThat(gate.hasRoom()).isTrue();
    gate.leave();
    come("e", "f", "g");
    assertThat(happened).endsWith("d in", "e in", "f in");
  }

  @Test
  void who_finds_nowhere_to_wait_is_refused_at_once() {
    come("a", "b", "c", "d", "e");
    assertThat(happened).containsExactly("a in", "b in", "e refused");
  }

  private void come(String... callers) {
    for (String caller : callers) {
      gate.enter(() -> happened.add(caller + " in"), () -> happened.add(caller + " refused"));
    }
  }
}
