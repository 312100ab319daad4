package io.taizhang.ledger.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.taizhang.ledger.item.domain.ItemStatus;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlanStandingTest {

  private static final Set<ItemStatus> SETTLED =
      Set.of(ItemStatus.GRANTED, ItemStatus.GRANTED_WITH_GAP, ItemStatus.NOT_NEEDED);
  private static final PlannedLine FIRST = new PlannedLine("first", List.of(), null);
  private static final PlannedLine SECOND = new PlannedLine("second", List.of(), null);

  @Test
  void what_waits_for_nothing_is_ready_and_what_waits_is_blocked_by_it() {
    PlannedLine last = new PlannedLine("last", List.of("second", "first"), null);
    assertThat(PlanStanding.of(List.of(FIRST, SECOND, last)))
        .containsExactly(
            new LineStanding("first", LineState.READY, List.of()),
            new LineStanding("second", LineState.READY, List.of()),
            new LineStanding("last", LineState.BLOCKED, List.of("second", "first")));
  }

  @ParameterizedTest
  @CsvSource({
    "RECEIVED, HANDED_IN",
    "SUPPLEMENT_ASKED, HANDED_IN",
    "SUPPLEMENT_HANDED_IN, HANDED_IN",
    "ACCEPTED, HANDED_IN",
    "HANDLING, HANDED_IN",
    "SPECIAL_PROCEDURE, HANDED_IN",
    "GRANTED, DONE",
    "GRANTED_WITH_GAP, DONE",
    "NOT_NEEDED, DONE",
    "REFUSED, READY",
    "WITHDRAWN, READY",
    "NOT_OURS, READY",
    "TAKEN_BACK, READY",
    "REVOKED, READY"
  })
  void the_item_says_where_its_line_stands(ItemStatus status, LineState state) {
    PlannedLine line = new PlannedLine("first", List.of(), status);
    assertThat(PlanStanding.of(List.of(line)))
        .containsExactly(new LineStanding("first", state, List.of()));
  }

  @ParameterizedTest
  @EnumSource
  void only_what_is_granted_or_not_needed_lets_the_next_go(ItemStatus status) {
    PlannedLine before = new PlannedLine("first", List.of(), status);
    PlannedLine next = new PlannedLine("next", List.of("first"), null);
    LineStanding standing = PlanStanding.of(List.of(before, next)).getLast();
    assertThat(standing.state() == LineState.READY).isEqualTo(SETTLED.contains(status));
    assertThat(standing.waitingFor().isEmpty()).isEqualTo(SETTLED.contains(status));
  }

  @Test
  void what_is_handed_in_or_done_stays_so_whatever_it_should_have_waited_for() {
    PlannedLine early = new PlannedLine("early", List.of("first"), ItemStatus.ACCEPTED);
    PlannedLine done = new PlannedLine("done", List.of("first"), ItemStatus.GRANTED);
    assertThat(PlanStanding.of(List.of(FIRST, early, done)).stream().skip(1))
        .containsExactly(
            new LineStanding("early", LineState.HANDED_IN, List.of("first")),
            new LineStanding("done", LineState.DONE, List.of()));
  }
}
