package io.taizhang.ledger.item.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiptKindTest {

  @ParameterizedTest
  @CsvSource({
    "RECEIVED, SJ, 收件凭证",
    "SUPPLEMENT_ASKED, BZ, 补正告知书",
    "ACCEPTED, SL, 受理通知书",
    "NOT_NEEDED, BSL, 不受理通知书",
    "NOT_OURS, BYSL, 不予受理决定书"
  })
  void a_document_has_its_series_and_its_head(ReceiptKind kind, String series, String label) {
    assertThat(kind.series()).isEqualTo(series);
    assertThat(kind.label()).isEqualTo(label);
  }
}
