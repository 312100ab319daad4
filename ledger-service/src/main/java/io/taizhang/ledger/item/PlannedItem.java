package io.taizhang.ledger.item;

import io.taizhang.ledger.item.domain.ItemStatus;
import java.util.UUID;

/** An item that carries out a plan's line. */
public record PlannedItem(UUID id, UUID planLineId, ItemStatus status) {}
