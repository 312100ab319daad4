package io.taizhang.ledger.item;

import io.taizhang.chassis.time.ExtensionRule;
import io.taizhang.ledger.item.domain.ItemKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an item is, wherever it was written down: at the window or in the project's plan.
 *
 * @param extension how far the limit may be extended; none said is art. 42 for one organ
 * @param planLineId the plan's line that the item carries out, if any
 */
public record ItemDraft(
    String name,
    ItemKind kind,
    String departmentCode,
    LimitRequest statutory,
    LimitRequest promised,
    @Nullable ExtensionRequest extension,
    @Nullable UUID planLineId) {

  ExtensionRule rule() {
    return extension == null ? ExtensionRule.singleOrgan() : extension.rule();
  }
}
