package io.taizhang.ledger.item;

import io.taizhang.ledger.item.domain.ReceiptKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A receipt as the API shows it.
 *
 * @param title what stands at its head
 * @param number running number of the series, region and year
 * @param issuedBy official name or title of who gave it
 * @param lines what it says, line by line
 */
public record ReceiptView(
    UUID id,
    ReceiptKind kind,
    String title,
    String number,
    Instant issuedAt,
    String issuedBy,
    List<String> lines) {

  static ReceiptView of(Receipt receipt) {
    return new ReceiptView(
        receipt.id,
        receipt.kind,
        receipt.kind.label(),
        receipt.number,
        receipt.issuedAt,
        receipt.issuedBy,
        List.of(receipt.lines));
  }
}
