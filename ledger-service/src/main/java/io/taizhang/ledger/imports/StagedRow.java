package io.taizhang.ledger.imports;

import io.taizhang.ledger.imports.domain.RowState;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list, as it was read and as it was found when it was last looked at.
 *
 * @param number as the sheet numbers it
 * @param cells in the order of the form
 * @param key what it is known by; null when it says nothing of it
 * @param unread what made it unfit while it was read
 * @param target what it was found to mean
 * @param targetVersion at which version
 */
record StagedRow(
    int number,
    List<String> cells,
    @Nullable String key,
    @Nullable String unread,
    RowState state,
    @Nullable UUID target,
    @Nullable Long targetVersion) {}
