package io.taizhang.ledger.mode.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.taizhang.ledger.item.domain.ItemStatus;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommitmentStateTest {

  private static final LocalDate CHECK_BY = LocalDate.of(2026, 9, 30);

  @ParameterizedTest
  @EnumSource(ItemStatus.class)
  void it_is_checked_only_once_granted_and_taken_only_before_the_decision(ItemStatus status) {
    CommitmentState state = CommitmentState.of(status, null, CHECK_BY, CHECK_BY);
    boolean granted = status == ItemStatus.GRANTED || status == ItemStatus.GRANTED_WITH_GAP;
    assertThat(state.checkable()).isEqualTo(granted);
    assertThat(state == CommitmentState.AWAITING_DECISION).isEqualTo(!status.closed());
    assertThat(CommitmentState.mayCommit(status)).isEqualTo(!status.closed());
  }

  @Test
  void every_state_has_its_word() {
    assertThat(CommitmentState.values())
        .extracting(CommitmentState::label)
        .containsExactly("待决定", "待核查", "逾期未核查", "已履行", "承诺不实", "已终结");
  }

  @Test
  void unchecked_after_its_day_it_is_overdue_and_a_finding_settles_it() {
    ItemStatus granted = ItemStatus.GRANTED;
    LocalDate after = CHECK_BY.plusDays(1);
    assertThat(CommitmentState.of(granted, null, CHECK_BY, CHECK_BY))
        .isEqualTo(CommitmentState.TO_CHECK);
    assertThat(CommitmentState.of(granted, null, CHECK_BY, after))
        .isEqualTo(CommitmentState.OVERDUE);
    assertThat(CommitmentState.of(granted, true, CHECK_BY, after)).isEqualTo(CommitmentState.KEPT);
    assertThat(CommitmentState.of(ItemStatus.REVOKED, false, CHECK_BY, after))
        .isEqualTo(CommitmentState.FALSE);
  }
}
