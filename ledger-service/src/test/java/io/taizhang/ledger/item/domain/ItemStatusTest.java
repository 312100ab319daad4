package io.taizhang.ledger.item.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemStatusTest {

  @ParameterizedTest
  @CsvSource({
    "RECEIVED, 1, 接件, false",
    "ACCEPTED, 3, 受理, false",
    "SPECIAL_PROCEDURE, 9, 特别程序, false",
    "GRANTED, 11, 准予, true",
    "REFUSED, 13, 不予, true"
  })
  void a_status_has_its_code_between_approval_systems(
      ItemStatus status, int wireCode, String label, boolean decided) {
    assertThat(status.wireCode()).isEqualTo(wireCode);
    assertThat(status.label()).isEqualTo(label);
    assertThat(status.decided()).isEqualTo(decided);
  }

  @Test
  void no_two_statuses_share_a_code_and_none_stands_for_taking_a_permit_back() {
    assertThat(Arrays.stream(ItemStatus.values()).map(ItemStatus::wireCode))
        .doesNotHaveDuplicates()
        .doesNotContain(14, 15)
        .hasSize(5);
  }
}
