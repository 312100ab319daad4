package io.taizhang.ledger.item;

import io.taizhang.chassis.time.ClockFact;
import io.taizhang.ledger.item.domain.ItemStatus;
import java.util.List;
import java.util.UUID;

/**
 * An item with its decision clock's ledger.
 *
 * @param facts none before acceptance
 */
public record HandledItem(
    UUID id, String name, String departmentCode, ItemStatus status, List<ClockFact> facts) {

  /** Copies the facts. */
  public HandledItem {
    facts = List.copyOf(facts);
  }
}
