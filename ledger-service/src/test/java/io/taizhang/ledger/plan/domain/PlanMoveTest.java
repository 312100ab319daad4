package io.taizhang.ledger.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlanMoveTest {

  @Test
  void what_is_handed_in_stays_and_everything_else_follows_the_new_version() {
    PlanMove move =
        PlanMove.of(
            List.of(
                new PlanMove.Held("gone-handed-in", true),
                new PlanMove.Held("gone", false),
                new PlanMove.Held("handed-in", true),
                new PlanMove.Held("open", false)),
            List.of("open", "new", "handed-in"));
    assertThat(move.kept()).containsExactly("gone-handed-in", "handed-in");
    assertThat(move.renewed()).containsExactly("open");
    assertThat(move.added()).containsExactly("new");
    assertThat(move.dropped()).containsExactly("gone");
    assertThat(move.order()).containsExactly("gone-handed-in", "open", "new", "handed-in");
  }
}
