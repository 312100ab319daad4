package io.taizhang.ledger.item;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.ledger.item.domain.ItemCommand;
import io.taizhang.ledger.item.domain.ItemKind;
import io.taizhang.ledger.item.domain.ItemStatus;
import io.taizhang.ledger.item.domain.WireStatus;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item's facts as events, in order behind its project. */
final class ItemEvents {

  private ItemEvents() {}

  /**
   * The data of every item fact.
   *
   * @param wireCode what the step is called between approval systems, see {@link WireStatus}
   * @param wireKind the kind of special procedure beside the codes 9 and 10
   * @param receiptNumber the number of the receipt that was given, if one was
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Data(
      UUID itemId,
      UUID projectId,
      String name,
      ItemKind kind,
      String departmentCode,
      ItemStatus status,
      int wireCode,
      @Nullable Integer wireKind,
      @Nullable String receiptNumber) {}

  static Fact received(Item item, Receipt receipt) {
    return fact("item.received", item, WireStatus.of(item.status), receipt.number);
  }

  static Fact moved(Item item, ItemCommand command, @Nullable Receipt receipt) {
    String number = receipt == null ? null : receipt.number;
    return fact("item." + past(command), item, WireStatus.of(command), number);
  }

  static Fact deemedAccepted(Item item) {
    return fact("item.deemed-accepted", item, WireStatus.of(item.status), null);
  }

  static Fact acceptanceReceiptIssued(Item item, Receipt receipt) {
    WireStatus wire = WireStatus.of(item.status);
    return fact("item.acceptance-receipt-issued", item, wire, receipt.number);
  }

  static Fact extended(Item item, @Nullable Receipt receipt) {
    String number = receipt == null ? null : receipt.number;
    return fact("item.extended", item, WireStatus.ofExtension(), number);
  }

  private static String past(ItemCommand command) {
    return switch (command) {
      case ACCEPT -> "accepted";
      case REFUSE_AS_NOT_NEEDED -> "refused-as-not-needed";
      case REFUSE_AS_NOT_OURS -> "refused-as-not-ours";
      case ASK_SUPPLEMENT -> "supplement-asked";
      case HAND_IN_SUPPLEMENT -> "supplement-handed-in";
      case WITHDRAW -> "withdrawn";
      case BEGIN_HANDLING -> "handling-begun";
      case BEGIN_SPECIAL_PROCEDURE -> "special-procedure-begun";
      case END_SPECIAL_PROCEDURE -> "special-procedure-ended";
      case GRANT -> "granted";
      case GRANT_WITH_GAP -> "granted-with-gap";
      case REFUSE -> "refused";
      case TAKE_BACK -> "taken-back";
      case REVOKE -> "revoked";
    };
  }

  private static Fact fact(
      String name, Item item, WireStatus wire, @Nullable String receiptNumber) {
    return new Fact(
        name,
        item.projectId.toString(),
        item.id.toString(),
        item.region(),
        new Data(
            item.id,
            item.projectId,
            item.name,
            item.kind,
            item.departmentCode,
            item.status,
            wire.code(),
            wire.wireKind(),
            receiptNumber));
  }
}
