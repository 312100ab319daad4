package io.taizhang.ledger.figures;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where time goes: one kind of item, or one item of a checklist, at one department; in whole
 * working days.
 *
 * @param key a kind, or the key of the checklist's item
 * @param late decided after the promised limit had run out
 * @param used from acceptance to decision, pauses left out
 * @param waited from the day on which it could have been handed in to the hand-in
 * @param paused the union of an item's pauses, over the items that were paused
 */
public record Bottleneck(
    String key,
    String name,
    @Nullable UUID checklistId,
    String departmentCode,
    String department,
    long items,
    long late,
    Spread used,
    Spread waited,
    Spread paused) {}
