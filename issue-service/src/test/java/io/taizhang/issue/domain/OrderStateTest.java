package io.taizhang.issue.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OrderStateTest {
  private static final Map<OrderState, Map<OrderStep, OrderState>> TABLE =
      Map.of(
          OrderState.OPEN,
              Map.of(OrderStep.ANSWER, OrderState.ANSWERED, OrderStep.LIFT, OrderState.LIFTED),
          OrderState.ANSWERED,
              Map.of(OrderStep.CLOSE, OrderState.CLOSED, OrderStep.LIFT, OrderState.LIFTED),
          OrderState.CLOSED, Map.of(),
          OrderState.LIFTED, Map.of());

  static Stream<Arguments> every_pair() {
    return Arrays.stream(OrderState.values())
        .flatMap(state -> Arrays.stream(OrderStep.values()).map(step -> Arguments.of(state, step)));
  }

  @ParameterizedTest(name = "{0} × {1}")
  @MethodSource("every_pair")
  void every_step_is_taken_exactly_where_the_table_says(OrderState state, OrderStep step) {
    assertThat(state.after(step)).isEqualTo(Optional.ofNullable(TABLE.get(state).get(step)));
  }
}
