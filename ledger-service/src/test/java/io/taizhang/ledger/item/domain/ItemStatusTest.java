package io.taizhang.ledger.item.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.taizhang.chassis.time.ClockPhase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemStatusTest {

  @ParameterizedTest
  @CsvSource({
    "RECEIVED, 接件, true, false",
    "SUPPLEMENT_ASKED, 补正告知, false, false",
    "SUPPLEMENT_HANDED_IN, 补正收件, true, false",
    "WITHDRAWN, 撤件, false, true",
    "NOT_NEEDED, 不受理, false, true",
    "NOT_OURS, 不予受理, false, true",
    "ACCEPTED, 受理, false, false",
    "HANDLING, 部门办理, false, false",
    "SPECIAL_PROCEDURE, 特别程序, false, false",
    "GRANTED, 准予, false, true",
    "GRANTED_WITH_GAP, 容缺通过, false, true",
    "REFUSED, 不予, false, true",
    "TAKEN_BACK, 撤回, false, true",
    "REVOKED, 撤销, false, true"
  })
  void a_status_says_whether_an_answer_is_owed_and_whether_it_is_the_end(
      ItemStatus status, String label, boolean awaitsAnswer, boolean closed) {
    assertThat(status.label()).isEqualTo(label);
    assertThat(status.awaitsAnswer()).isEqualTo(awaitsAnswer);
    assertThat(status.closed()).isEqualTo(closed);
  }

  @ParameterizedTest
  @CsvSource({
    "ACCEPTED, PAUSED, SPECIAL_PROCEDURE",
    "HANDLING, PAUSED, SPECIAL_PROCEDURE",
    "SPECIAL_PROCEDURE, RUNNING, HANDLING",
    "ACCEPTED, RUNNING, ACCEPTED",
    "HANDLING, RUNNING, HANDLING",
    "SPECIAL_PROCEDURE, PAUSED, SPECIAL_PROCEDURE",
    "SPECIAL_PROCEDURE, STOPPED, SPECIAL_PROCEDURE",
    "GRANTED, STOPPED, GRANTED",
    "GRANTED, PAUSED, GRANTED",
    "RECEIVED, RUNNING, RECEIVED",
    "WITHDRAWN, RUNNING, WITHDRAWN"
  })
  void a_special_procedure_stands_and_falls_with_its_pause(
      ItemStatus status, ClockPhase phase, ItemStatus with) {
    assertThat(status.with(phase)).isEqualTo(with);
  }
}
