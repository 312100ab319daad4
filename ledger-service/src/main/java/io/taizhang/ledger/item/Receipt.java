package io.taizhang.ledger.item;

import io.taizhang.chassis.web.Ids;
import io.taizhang.ledger.item.domain.ReceiptKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One dated, numbered document; never changed. */
@Entity
@Table(name = "item_receipt")
class Receipt {

  @Id UUID id;
  UUID itemId;

  @Enumerated(EnumType.STRING)
  ReceiptKind kind;

  String number;
  Instant issuedAt;
  String issuedBy;
  String[] lines;

  Receipt() {}

  Receipt(
      UUID itemId,
      ReceiptKind kind,
      String number,
      Instant issuedAt,
      String issuedBy,
      List<String> lines) {
    this.id = Ids.next();
    this.itemId = itemId;
    this.kind = kind;
    this.number = number;
    this.issuedAt = issuedAt;
    this.issuedBy = issuedBy;
    this.lines = lines.toArray(String[]::new);
  }
}
