package io.taizhang.ledger.action.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ActionLifeCycleTest {

  private static final String OUT_OF_ORDER = "-";
  private static final String TABLE =
      """
      state      REPORT_DONE  CONFIRM    SEND_BACK  MOVE_DUE
      OPEN       DONE         -          -          OPEN
      DONE       -            CONFIRMED  OPEN       -
      CONFIRMED  -            -          -          -
      """;

  static Stream<Arguments> pairs() {
    List<List<String>> rows = TABLE.lines().map(line -> List.of(line.split(" +"))).toList();
    List<String> commands = rows.getFirst();
    return rows.stream()
        .skip(1)
        .flatMap(
            row ->
                IntStream.range(1, row.size())
                    .mapToObj(
                        cell -> Arguments.of(row.getFirst(), commands.get(cell), row.get(cell))));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void a_command_moves_the_action_as_the_table_says(
      ActionStatus status, ActionCommand command, String expected) {
    assertThat(ActionLifeCycle.decide(status, command))
        .isEqualTo(
            expected.equals(OUT_OF_ORDER)
                ? new ActionDecision.OutOfOrder("行动项为“" + status.label() + "”，不能" + command.label())
                : new ActionDecision.Moves(ActionStatus.valueOf(expected)));
  }

  @Test
  void the_table_holds_every_pair_once() {
    assertThat(pairs().map(pair -> pair.get()[0] + " " + pair.get()[1]).distinct())
        .hasSize(ActionStatus.values().length * ActionCommand.values().length);
  }
}
