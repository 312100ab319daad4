package io.taizhang.ledger.mode;

import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.ledger.fixture.Quanzhou;
import io.taizhang.ledger.item.StandingItem;
import io.taizhang.ledger.item.domain.ItemKind;
import io.taizhang.ledger.item.domain.ItemStatus;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Facts about modes, made of fixed inputs. */
public final class ModeSamples {

  private ModeSamples() {}

  public static Stream<Fact> facts() {
    StandingItem item =
        new StandingItem(
            Quanzhou.ITEM,
            Quanzhou.PROJECT,
            Quanzhou.PLAN_LINE,
            Quanzhou.ITEM_NAME,
            ItemKind.LICENCE,
            ItemStatus.HANDLING,
            Quanzhou.HOUSING,
            Quanzhou.REGION,
            3);
    Commitment commitment = new Commitment();
    commitment.checkBy = LocalDate.parse("2026-11-30");
    return Stream.of(ModeEvents.changed(item, true, commitment, null));
  }
}
