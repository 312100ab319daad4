package io.taizhang.ledger.ownerrequest.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RequestLifeCycleTest {

  private static final String OUT_OF_ORDER = "-";
  private static final String TABLE =
      """
      state     TAKE   DECLINE   CLOSE   REOPEN
      FILED     TAKEN  DECLINED  -       -
      TAKEN     -      -         -       -
      ANSWERED  -      -         CLOSED  FILED
      DECLINED  -      -         CLOSED  FILED
      CLOSED    -      -         -       -
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
  void a_command_moves_the_request_as_the_table_says(
      RequestStatus status, RequestCommand command, String expected) {
    assertThat(RequestLifeCycle.decide(status, command))
        .isEqualTo(
            expected.equals(OUT_OF_ORDER)
                ? new RequestDecision.OutOfOrder("点单为“" + status.label() + "”，不能" + command.label())
                : new RequestDecision.Moves(RequestStatus.valueOf(expected)));
  }

  @Test
  void the_table_holds_every_pair_once() {
    assertThat(pairs().map(pair -> pair.get()[0] + " " + pair.get()[1]).distinct())
        .hasSize(RequestStatus.values().length * RequestCommand.values().length);
  }

  @Test
  void an_owner_who_is_not_satisfied_has_it_taken_up_once_more() {
    assertThat(RequestLifeCycle.verdict(true, false)).isEqualTo(RequestCommand.CLOSE);
    assertThat(RequestLifeCycle.verdict(false, false)).isEqualTo(RequestCommand.REOPEN);
    assertThat(RequestLifeCycle.verdict(false, true)).isEqualTo(RequestCommand.CLOSE);
  }

  @Test
  void what_is_taken_is_answered_once_its_action_is_confirmed() {
    assertThat(RequestLifeCycle.now(RequestStatus.TAKEN, true)).isEqualTo(RequestStatus.ANSWERED);
    assertThat(RequestLifeCycle.now(RequestStatus.TAKEN, false)).isEqualTo(RequestStatus.TAKEN);
    assertThat(RequestLifeCycle.now(RequestStatus.CLOSED, true)).isEqualTo(RequestStatus.CLOSED);
  }
}
