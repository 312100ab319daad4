package io.taizhang.ledger.item.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ItemLifeCycleTest {

  private static final String OUT_OF_ORDER = "-";
  private static final String SECOND = "2nd";

  /** States by the code that approval systems exchange for them. */
  private static final String TABLE =
      """
      command                 1   6   7   2   4   5   3   8   9   11  12  13  14  15
      ACCEPT                  3   -   3   -   -   -   -   -   -   -   -   -   -   -
      REFUSE_AS_NOT_NEEDED    4   -   4   -   -   -   -   -   -   -   -   -   -   -
      REFUSE_AS_NOT_OURS      5   -   5   -   -   -   -   -   -   -   -   -   -   -
      ASK_SUPPLEMENT          6   2nd 2nd -   -   -   -   -   -   -   -   -   -   -
      HAND_IN_SUPPLEMENT      -   7   -   -   -   -   -   -   -   -   -   -   -   -
      WITHDRAW                2   2   2   -   -   -   2   2   2   -   -   -   -   -
      BEGIN_HANDLING          -   -   -   -   -   -   8   -   -   -   -   -   -   -
      BEGIN_SPECIAL_PROCEDURE -   -   -   -   -   -   9   9   -   -   -   -   -   -
      END_SPECIAL_PROCEDURE   -   -   -   -   -   -   -   -   8   -   -   -   -   -
      GRANT                   -   -   -   -   -   -   11  11  -   -   -   -   -   -
      GRANT_WITH_GAP          -   -   -   -   -   -   12  12  -   -   -   -   -   -
      REFUSE                  -   -   -   -   -   -   13  13  -   -   -   -   -   -
      TAKE_BACK               -   -   -   -   -   -   -   -   -   14  14  -   -   -
      REVOKE                  -   -   -   -   -   -   -   -   -   15  15  -   -   -
      """;

  static Stream<Arguments> pairs() {
    List<List<String>> rows = TABLE.lines().map(line -> List.of(line.split(" +"))).toList();
    List<String> states = rows.getFirst();
    return rows.stream()
        .skip(1)
        .flatMap(
            row ->
                IntStream.range(1, row.size())
                    .mapToObj(
                        cell ->
                            Arguments.of(
                                state(states.get(cell)),
                                ItemCommand.valueOf(row.getFirst()),
                                row.get(cell))));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void a_command_moves_the_item_as_the_table_says(
      ItemStatus status, ItemCommand command, String expected) {
    ItemDecision decision = ItemLifeCycle.decide(status, command);
    switch (expected) {
      case OUT_OF_ORDER ->
          assertThat(decision)
              .isEqualTo(
                  new ItemDecision.OutOfOrder("事项处于“" + status.label() + "”，不能" + command.label()));
      case SECOND ->
          assertThat(decision)
              .isEqualTo(new ItemDecision.SecondSupplement("需要补正的内容须一次告知，本事项已经告知过补正"));
      default -> assertThat(decision).isEqualTo(new ItemDecision.Moves(state(expected)));
    }
  }

  @Test
  void a_refusal_says_where_the_item_stands_and_what_it_may_not() {
    assertThat(ItemLifeCycle.decide(ItemStatus.GRANTED, ItemCommand.WITHDRAW))
        .isEqualTo(new ItemDecision.OutOfOrder("事项处于“准予”，不能撤件"));
  }

  @Test
  void the_table_holds_every_pair_once() {
    assertThat(pairs().map(pair -> pair.get()[0] + " " + pair.get()[1]).distinct())
        .hasSize(ItemStatus.values().length * ItemCommand.values().length);
  }

  private static ItemStatus state(String code) {
    return Arrays.stream(ItemStatus.values())
        .filter(status -> String.valueOf(WireStatus.of(status).code()).equals(code))
        .findFirst()
        .orElseThrow();
  }
}
