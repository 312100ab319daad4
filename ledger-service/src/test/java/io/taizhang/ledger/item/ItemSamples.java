package io.taizhang.ledger.item;

import io.taizhang.chassis.fixture.GoldenEvents;
import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.time.LimitUnit;
import io.taizhang.ledger.fixture.Quanzhou;
import io.taizhang.ledger.item.domain.ItemCommand;
import io.taizhang.ledger.item.domain.ItemKind;
import io.taizhang.ledger.item.domain.ItemStatus;
import io.taizhang.ledger.item.domain.ReceiptKind;
import io.taizhang.ledger.project.ProjectSamples;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Facts about items, made of fixed inputs: the receipt and every command that may follow. */
public final class ItemSamples {

  private ItemSamples() {}

  public static Stream<Fact> facts() {
    return Stream.concat(
        Stream.of(
            ItemEvents.received(row(), receipt(ReceiptKind.RECEIVED)),
            ItemEvents.deemedAccepted(accepted()),
            ItemEvents.acceptanceReceiptIssued(accepted(), receipt(ReceiptKind.ACCEPTED)),
            ItemEvents.extended(accepted(), receipt(ReceiptKind.EXTENDED))),
        Arrays.stream(ItemCommand.values()).map(ItemSamples::moved));
  }

  private static Fact moved(ItemCommand command) {
    Item item = row();
    item.status = command.to();
    return ItemEvents.moved(item, command, answer(command));
  }

  private static @Nullable Receipt answer(ItemCommand command) {
    return switch (command) {
      case ACCEPT -> receipt(ReceiptKind.ACCEPTED);
      case REFUSE_AS_NOT_NEEDED -> receipt(ReceiptKind.NOT_NEEDED);
      case REFUSE_AS_NOT_OURS -> receipt(ReceiptKind.NOT_OURS);
      case ASK_SUPPLEMENT -> receipt(ReceiptKind.SUPPLEMENT_ASKED);
      case HAND_IN_SUPPLEMENT -> receipt(ReceiptKind.RECEIVED);
      default -> null;
    };
  }

  private static Item accepted() {
    Item item = row();
    item.status = ItemStatus.ACCEPTED;
    return item;
  }

  private static Receipt receipt(ReceiptKind kind) {
    String number = kind.series() + "-350500-2026-0001";
    return new Receipt(Quanzhou.ITEM, kind, number, GoldenEvents.TIME, "窗口", List.of());
  }

  private static Item row() {
    ItemDraft draft =
        new ItemDraft(
            Quanzhou.ITEM_NAME,
            ItemKind.LICENCE,
            Quanzhou.HOUSING,
            new LimitRequest(20, LimitUnit.WORKING_DAY, "行政许可法第四十二条"),
            new LimitRequest(5, LimitUnit.WORKING_DAY, "服务承诺"),
            null,
            null);
    Item item = new Item(draft, ProjectSamples.project(), GoldenEvents.TIME);
    item.id = Quanzhou.ITEM;
    return item;
  }
}
