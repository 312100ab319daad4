package io.taizhang.ledger.ownertask.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OwnerTaskStatusTest {

  private static final Map<OwnerTaskStatus, Map<OwnerTaskStatus.Command, OwnerTaskStatus>> STEPS =
      Map.of(
          OwnerTaskStatus.ASSIGNED,
          Map.of(
              OwnerTaskStatus.Command.REPORT, OwnerTaskStatus.ASSIGNED,
              OwnerTaskStatus.Command.ATTACH, OwnerTaskStatus.ASSIGNED,
              OwnerTaskStatus.Command.TAKE_AWAY, OwnerTaskStatus.ASSIGNED,
              OwnerTaskStatus.Command.REPORT_DONE, OwnerTaskStatus.REPORTED),
          OwnerTaskStatus.REPORTED,
          Map.of(
              OwnerTaskStatus.Command.CONFIRM, OwnerTaskStatus.CONFIRMED,
              OwnerTaskStatus.Command.SEND_BACK, OwnerTaskStatus.ASSIGNED),
          OwnerTaskStatus.CONFIRMED,
          Map.of());

  @ParameterizedTest
  @EnumSource(OwnerTaskStatus.class)
  void every_pair_of_state_and_command_is_as_the_table_says(OwnerTaskStatus status) {
    for (OwnerTaskStatus.Command command : OwnerTaskStatus.Command.values()) {
      assertThat(status.after(command))
          .as("%s %s", status, command)
          .isEqualTo(Optional.ofNullable(STEPS.get(status).get(command)));
    }
  }

  @Test
  void every_state_and_command_has_its_word() {
    assertThat(OwnerTaskStatus.values())
        .extracting(OwnerTaskStatus::label)
        .containsExactly("待完成", "已报完成", "已确认");
    assertThat(OwnerTaskStatus.Command.values())
        .extracting(OwnerTaskStatus.Command::label)
        .containsExactly("报告进展", "报告完成", "确认", "退回", "交来材料", "撤回材料");
  }

  @Test
  void only_what_is_not_reported_done_is_overdue_and_only_after_its_day() {
    LocalDate day = LocalDate.of(2026, 9, 30);
    assertThat(OwnerTaskStatus.ASSIGNED.overdue(day, day)).isFalse();
    assertThat(OwnerTaskStatus.ASSIGNED.overdue(day, day.plusDays(1))).isTrue();
    assertThat(OwnerTaskStatus.REPORTED.overdue(day, day.plusDays(1))).isFalse();
  }
}
