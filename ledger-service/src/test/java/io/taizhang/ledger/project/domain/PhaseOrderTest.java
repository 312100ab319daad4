package io.taizhang.ledger.project.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PhaseOrderTest {

  private static final Map<Phase, Set<Phase>> REPORTED =
      Map.of(
          Phase.RESERVE, Set.of(Phase.RESERVE, Phase.PRELIMINARY),
          Phase.PRELIMINARY, Set.of(Phase.PRELIMINARY, Phase.STARTED),
          Phase.STARTED, Set.of(Phase.STARTED, Phase.UNDER_CONSTRUCTION),
          Phase.UNDER_CONSTRUCTION, Set.of(Phase.UNDER_CONSTRUCTION, Phase.COMPLETED),
          Phase.COMPLETED, Set.of(Phase.COMPLETED, Phase.IN_OPERATION),
          Phase.IN_OPERATION, Set.of(Phase.IN_OPERATION),
          Phase.SUSPENDED, Set.of(Phase.SUSPENDED),
          Phase.REMOVED, Set.of());
  private static final Set<Phase> SUSPENDABLE =
      Set.of(Phase.RESERVE, Phase.PRELIMINARY, Phase.STARTED, Phase.UNDER_CONSTRUCTION);

  static Stream<Arguments> pairs() {
    return Arrays.stream(Phase.values())
        .flatMap(now -> Arrays.stream(Phase.values()).map(told -> Arguments.of(now, told)));
  }

  @ParameterizedTest(name = "{0} reported as {1}")
  @MethodSource("pairs")
  void a_report_stays_or_goes_one_phase_on(Phase now, Phase told) {
    PhaseDecision decision = PhaseOrder.decide(now, null, new PhaseCommand.Report(told));
    if (REPORTED.get(now).contains(told)) {
      assertThat(decision).isEqualTo(new PhaseDecision.Stands(told));
    } else {
      assertThat(decision)
          .isInstanceOfSatisfying(
              PhaseDecision.OutOfOrder.class,
              refusal -> assertThat(refusal.reason()).contains(now.label()));
    }
  }

  @ParameterizedTest
  @EnumSource(Phase.class)
  void what_is_on_its_way_may_be_suspended(Phase now) {
    stands(now, new PhaseCommand.Suspend(), SUSPENDABLE.contains(now), Phase.SUSPENDED);
  }

  @ParameterizedTest
  @EnumSource(Phase.class)
  void only_what_is_suspended_is_resumed_and_where_it_was(Phase now) {
    PhaseDecision decision =
        PhaseOrder.decide(now, Phase.UNDER_CONSTRUCTION, new PhaseCommand.Resume());
    assertThat(decision.equals(new PhaseDecision.Stands(Phase.UNDER_CONSTRUCTION)))
        .isEqualTo(now == Phase.SUSPENDED);
  }

  @Test
  void what_entered_suspended_is_resumed_as_preliminary() {
    assertThat(PhaseOrder.decide(Phase.SUSPENDED, null, new PhaseCommand.Resume()))
        .isEqualTo(new PhaseDecision.Stands(Phase.PRELIMINARY));
  }

  @ParameterizedTest
  @EnumSource(Phase.class)
  void anything_is_removed_once(Phase now) {
    stands(now, new PhaseCommand.Remove(), now != Phase.REMOVED, Phase.REMOVED);
  }

  @ParameterizedTest
  @EnumSource(Phase.class)
  void what_rests_left_or_works_owes_no_update(Phase phase) {
    assertThat(phase.owesUpdate())
        .isEqualTo(!Set.of(Phase.SUSPENDED, Phase.REMOVED, Phase.IN_OPERATION).contains(phase));
  }

  private static void stands(Phase now, PhaseCommand command, boolean allowed, Phase then) {
    PhaseDecision decision = PhaseOrder.decide(now, null, command);
    if (allowed) {
      assertThat(decision).isEqualTo(new PhaseDecision.Stands(then));
    } else {
      assertThat(decision).isInstanceOf(PhaseDecision.OutOfOrder.class);
    }
  }
}
