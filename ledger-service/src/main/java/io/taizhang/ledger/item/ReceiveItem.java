package io.taizhang.ledger.item;

import static java.util.Objects.requireNonNull;

import io.taizhang.ledger.item.domain.ItemKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Papers for an item that a window has received (接件): either for a line of the project's plan,
 * which says everything else, or for an item written out in full.
 *
 * @param planLineId the plan's line; then nothing but the project is given beside it
 * @param extension how far the limit may be extended and by whom; left out, by 10 by the organ's
 *     head (art. 42)
 */
@PlannedOrWrittenOut
public record ReceiveItem(
    @NotNull UUID projectId,
    @Nullable UUID planLineId,
    @Nullable @Size(max = 120) String name,
    @Nullable ItemKind kind,
    @Nullable String departmentCode,
    @Nullable @Valid LimitRequest statutory,
    @Nullable @Valid LimitRequest promised,
    @Nullable @Valid ExtensionRequest extension) {

  /** The item as it is written out. */
  ItemDraft writtenOut() {
    return new ItemDraft(
        requireNonNull(name),
        requireNonNull(kind),
        requireNonNull(departmentCode),
        requireNonNull(statutory),
        requireNonNull(promised),
        extension,
        null);
  }
}
