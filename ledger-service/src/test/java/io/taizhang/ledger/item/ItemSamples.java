package io.taizhang.ledger.item;

import io.taizhang.chassis.fixture.GoldenEvents;
import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.time.LimitUnit;
import io.taizhang.ledger.fixture.Quanzhou;
import io.taizhang.ledger.item.domain.ItemCommand;
import io.taizhang.ledger.item.domain.ItemDecision;
import io.taizhang.ledger.item.domain.ItemKind;
import io.taizhang.ledger.item.domain.ItemLifeCycle;
import io.taizhang.ledger.item.domain.ItemStatus;
import io.taizhang.ledger.project.ProjectSamples;
import java.util.Arrays;
import java.util.stream.Stream;

/** Facts about items, made of fixed inputs: the receipt and every command that may follow. */
public final class ItemSamples {

  private ItemSamples() {}

  public static Stream<Fact> facts() {
    return Stream.concat(
        Stream.of(ItemEvents.received(row())),
        Arrays.stream(ItemCommand.values()).map(ItemSamples::moved));
  }

  private static Fact moved(ItemCommand command) {
    Item item = row();
    item.status =
        Arrays.stream(ItemStatus.values())
            .map(status -> ItemLifeCycle.decide(status, command))
            .filter(ItemDecision.Moves.class::isInstance)
            .map(decision -> ((ItemDecision.Moves) decision).to())
            .findFirst()
            .orElseThrow();
    return ItemEvents.moved(item, command);
  }

  private static Item row() {
    ItemDraft draft =
        new ItemDraft(
            Quanzhou.ITEM_NAME,
            ItemKind.LICENCE,
            Quanzhou.HOUSING,
            new LimitRequest(20, LimitUnit.WORKING_DAY, "行政许可法第四十二条"),
            new LimitRequest(5, LimitUnit.WORKING_DAY, "服务承诺"),
            null);
    Item item = new Item(draft, ProjectSamples.project(), GoldenEvents.TIME);
    item.id = Quanzhou.ITEM;
    return item;
  }
}
