package io.taizhang.ledger.problem.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemLifeCycleTest {

  private static final Ladder JIANOU = Ladder.of("/100000/350000/350700/350783/");

  private static final Map<String, String> NEXT =
      Map.of(
          "OPEN ESCALATE", "OPEN CITY",
          "OPEN RETURN", "OPEN DEPARTMENT",
          "OPEN AMEND", "OPEN COUNTY",
          "OPEN REQUEST_STRIKE_OFF", "STRIKE_OFF_REQUESTED COUNTY",
          "STRIKE_OFF_REQUESTED STRIKE_OFF", "STRUCK_OFF COUNTY",
          "STRIKE_OFF_REQUESTED REJECT_STRIKE_OFF", "OPEN COUNTY");

  static Stream<Arguments> all() {
    return Arrays.stream(ProblemStage.values())
        .flatMap(
            stage ->
                Arrays.stream(ProblemCommand.values())
                    .map(command -> Arguments.of(stage, command)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("all")
  void every_stage_knows_every_command(ProblemStage stage, ProblemCommand command) {
    ProblemState state = new ProblemState(stage, ProblemLevel.COUNTY, JIANOU, "first");
    ProblemDecision decision = ProblemLifeCycle.decide(state, command, "second");
    String next = NEXT.get(stage + " " + command);
    switch (decision) {
      case ProblemDecision.Moves(ProblemStage to, ProblemLevel level) ->
          assertThat(to + " " + level).isEqualTo(next);
      case ProblemDecision.OutOfOrder(String reason) -> {
        assertThat(next).isNull();
        assertThat(stage).isNotEqualTo(ProblemStage.STRUCK_OFF);
        assertThat(reason).contains(stage.label(), command.label());
      }
      case ProblemDecision.AlreadyStruckOff _ ->
          assertThat(stage).isEqualTo(ProblemStage.STRUCK_OFF);
      case ProblemDecision.NeedsSecondPerson _ -> assertThat(true).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({"CITY,       ESCALATE, 没有上一级可以上报", "DEPARTMENT, RETURN,   问题在部门一级，不能再退回"})
  void at_the_end_of_the_ladder_there_is_nowhere_to_go(
      ProblemLevel level, ProblemCommand command, String reason) {
    ProblemState state = new ProblemState(ProblemStage.OPEN, level, JIANOU, null);
    assertThat(ProblemLifeCycle.decide(state, command, "first"))
        .isEqualTo(new ProblemDecision.OutOfOrder(reason));
  }

  @ParameterizedTest
  @CsvSource({"STRIKE_OFF, false", "REJECT_STRIKE_OFF, true"})
  void whoever_asked_may_take_it_back_but_not_confirm_it(ProblemCommand command, boolean may) {
    ProblemState state =
        new ProblemState(
            ProblemStage.STRIKE_OFF_REQUESTED, ProblemLevel.DEPARTMENT, JIANOU, "first");
    assertThat(ProblemLifeCycle.decide(state, command, "first"))
        .isInstanceOf(may ? ProblemDecision.Moves.class : ProblemDecision.NeedsSecondPerson.class);
  }

  @Test
  void a_refusal_says_in_the_offices_words_what_is_out_of_order() {
    ProblemState state =
        new ProblemState(ProblemStage.STRIKE_OFF_REQUESTED, ProblemLevel.COUNTY, JIANOU, "first");
    assertThat(ProblemLifeCycle.decide(state, ProblemCommand.AMEND, "second"))
        .isEqualTo(new ProblemDecision.OutOfOrder("问题为“申请销号”，不能变更"));
    assertThat(ProblemLevel.COUNTY.label()).isEqualTo("县级");
  }
}
