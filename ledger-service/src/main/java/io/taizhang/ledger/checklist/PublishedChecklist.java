package io.taizhang.ledger.checklist;

import java.util.List;
import java.util.UUID;

/**
 * What a project pins.
 *
 * @param number the published version
 * @param lines in an order in which they can be handed in
 */
public record PublishedChecklist(
    UUID id, String code, String name, int number, List<ChecklistLine> lines) {}
