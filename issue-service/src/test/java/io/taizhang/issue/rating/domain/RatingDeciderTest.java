package io.taizhang.issue.rating.domain;

import static io.taizhang.issue.rating.domain.RatingState.CONTESTED;
import static io.taizhang.issue.rating.domain.RatingState.PUT_RIGHT;
import static io.taizhang.issue.rating.domain.RatingState.SETTLED;
import static io.taizhang.issue.rating.domain.RatingState.SET_ASIDE;
import static io.taizhang.issue.rating.domain.RatingState.TO_CALL_BACK;
import static io.taizhang.issue.rating.domain.RatingState.TO_CONFIRM;
import static io.taizhang.issue.rating.domain.RatingState.TO_PUT_RIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RatingDeciderTest {

  private static final RatingCommand REACHED = new RatingCommand.CallBack(true, 3);
  private static final RatingCommand MISSED = new RatingCommand.CallBack(false, 3);
  private static final RatingCommand REPORT = new RatingCommand.Report();
  private static final RatingCommand CONFIRM = new RatingCommand.Confirm(true);
  private static final RatingCommand SEND_BACK = new RatingCommand.Confirm(false);
  private static final RatingCommand CONTEST = new RatingCommand.Contest();
  private static final RatingCommand UPHOLD = new RatingCommand.Rule(true);
  private static final RatingCommand DENY = new RatingCommand.Rule(false);

  private static final Map<RatingState, Map<RatingCommand, RatingState>> TABLE =
      Map.of(
          TO_CALL_BACK,
          Map.of(REACHED, TO_PUT_RIGHT, MISSED, TO_CALL_BACK, CONTEST, CONTESTED),
          TO_PUT_RIGHT,
          Map.of(REPORT, TO_CONFIRM, CONTEST, CONTESTED),
          TO_CONFIRM,
          Map.of(CONFIRM, PUT_RIGHT, SEND_BACK, TO_PUT_RIGHT),
          CONTESTED,
          Map.of(UPHOLD, SET_ASIDE, DENY, TO_CALL_BACK));

  static Stream<Arguments> pairs() {
    return Stream.of(RatingState.values())
        .flatMap(
            state ->
                List.of(REACHED, MISSED, REPORT, CONFIRM, SEND_BACK, CONTEST, UPHOLD, DENY).stream()
                    .map(command -> Arguments.of(state, command)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void every_pair_of_state_and_step_is_as_the_table_says(RatingState state, RatingCommand step) {
    assertThat(RatingDecider.decide(new RatingStanding(state, 0, false, false), step))
        .isEqualTo(Optional.ofNullable(TABLE.getOrDefault(state, Map.of()).get(step)));
  }

  @Test
  void after_so_many_calls_in_vain_it_is_left_at_that() {
    assertThat(RatingDecider.decide(new RatingStanding(TO_CALL_BACK, 1, false, false), MISSED))
        .contains(TO_CALL_BACK);
    assertThat(RatingDecider.decide(new RatingStanding(TO_CALL_BACK, 2, false, false), MISSED))
        .contains(TO_PUT_RIGHT);
  }

  @Test
  void a_rating_is_contested_once() {
    assertThat(RatingDecider.decide(new RatingStanding(TO_PUT_RIGHT, 1, true, true), CONTEST))
        .isEmpty();
    assertThat(RatingDecider.decide(new RatingStanding(CONTESTED, 1, true, true), DENY))
        .contains(TO_PUT_RIGHT);
  }

  @Test
  void four_and_five_are_bad() {
    assertThat(Stream.of(1, 2, 3, 4, 5).map(RatingDecider::first))
        .containsExactly(SETTLED, SETTLED, SETTLED, TO_CALL_BACK, TO_CALL_BACK);
    assertThat(Stream.of(RatingState.values()).filter(RatingState::isOver))
        .containsExactly(SETTLED, PUT_RIGHT, SET_ASIDE);
    assertThat(Stream.of(RatingState.values()).map(RatingState::label)).doesNotHaveDuplicates();
    assertThat(Stream.of(REACHED, REPORT, CONFIRM, CONTEST, UPHOLD).map(RatingCommand::label))
        .containsExactly("回访", "报告整改", "核验整改", "提出异议", "裁定异议");
  }
}
