package io.taizhang.ledger.consultation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FollowUpTest {

  private static final Set<String> MAY =
      Set.of("OPEN MANDATE", "OPEN PROJECT", "OPEN DROPPED", "MANDATE PROJECT", "MANDATE DROPPED");

  static Stream<Arguments> all() {
    return Arrays.stream(FollowUp.values())
        .flatMap(from -> Arrays.stream(FollowUp.values()).map(to -> Arguments.of(from, to)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("all")
  void what_became_of_it_is_written_down_once_a_mandate_may_still_become_a_project(
      FollowUp from, FollowUp to) {
    assertThat(from.mayBecome(to)).isEqualTo(MAY.contains(from + " " + to));
  }

  @Test
  void it_is_printed_in_the_offices_words() {
    assertThat(FollowUp.DROPPED.label()).isEqualTo("不再推进");
  }
}
