package io.taizhang.ledger.opinion.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpinionStateTest {

  private static final Instant DUE = Instant.parse("2026-09-21T09:30:00Z");

  @ParameterizedTest
  @CsvSource({
    "2026-09-21T09:29:59Z, false, ASKED, true",
    "2026-09-21T09:29:59Z, true, ASKED, true",
    "2026-09-21T09:30:00Z, false, LATE, true",
    "2026-09-21T09:30:00Z, true, CONSENTED_BY_SILENCE, false"
  })
  void silence_is_consent_from_the_due_instant_on_where_the_region_says_so(
      Instant now, boolean consents, OpinionState state, boolean answerable) {
    assertThat(OpinionState.of(null, DUE, consents, now)).isEqualTo(state);
    assertThat(state.answerable()).isEqualTo(answerable);
  }

  @Test
  void every_state_has_its_word_and_only_a_letter_meets_nobody() {
    assertThat(OpinionState.values())
        .extracting(OpinionState::label)
        .containsExactly("待答复", "逾期未答复", "逾期视为同意", "已答复");
    assertThat(OpinionKind.values())
        .filteredOn(OpinionKind::meets)
        .containsExactly(OpinionKind.MEETING, OpinionKind.JOINT_REVIEW);
  }

  @Test
  void an_answer_stays_an_answer() {
    assertThat(OpinionState.of(DUE, DUE, true, DUE.plusSeconds(1)))
        .isEqualTo(OpinionState.ANSWERED);
    assertThat(OpinionState.ANSWERED.answerable()).isFalse();
  }
}
