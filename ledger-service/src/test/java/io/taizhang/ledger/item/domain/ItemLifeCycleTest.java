package io.taizhang.ledger.item.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ItemLifeCycleTest {

  private static final String OUT_OF_ORDER = "-";
  private static final String TABLE =
      """
      state             ACCEPT    BEGIN_SPECIAL_PROCEDURE  END_SPECIAL_PROCEDURE  GRANT    REFUSE
      RECEIVED          ACCEPTED  -                        -                      -        -
      ACCEPTED          -         SPECIAL_PROCEDURE        -                      GRANTED  REFUSED
      SPECIAL_PROCEDURE -         -                        ACCEPTED               -        -
      GRANTED           -         -                        -                      -        -
      REFUSED           -         -                        -                      -        -
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
  void a_command_moves_the_item_as_the_table_says(
      ItemStatus status, ItemCommand command, String expected) {
    ItemDecision decision = ItemLifeCycle.decide(status, command);
    if (expected.equals(OUT_OF_ORDER)) {
      assertThat(decision)
          .isEqualTo(
              new ItemDecision.OutOfOrder("事项处于“" + status.label() + "”，不能" + command.label()));
    } else {
      assertThat(decision).isEqualTo(new ItemDecision.Moves(ItemStatus.valueOf(expected)));
    }
  }

  @Test
  void the_table_holds_every_pair_once() {
    assertThat(pairs().map(pair -> pair.get()[0] + " " + pair.get()[1]).distinct())
        .hasSize(ItemStatus.values().length * ItemCommand.values().length);
  }
}
