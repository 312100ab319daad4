package io.taizhang.ledger.item;

import io.taizhang.ledger.item.domain.ItemKind;
import io.taizhang.ledger.item.domain.ItemStatus;
import io.taizhang.ledger.project.domain.Phase;
import io.taizhang.ledger.text.TextSearch;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The filters of the item list.
 *
 * @param text found in the item's name
 * @param officer items of the projects that this promotion officer has now
 * @param overdue open items whose running clock is past its end, or all others
 * @param dueFrom open items due on this day or later
 * @param dueTo open items due on this day or earlier
 * @param phase items of the projects that stand in this phase now
 */
public record ItemFilter(
    @QueryParam("text") @Nullable @Size(min = 1, max = TextSearch.LONGEST) String text,
    @QueryParam("region") @Nullable String region,
    @QueryParam("project") @Nullable UUID project,
    @QueryParam("department") @Nullable String department,
    @QueryParam("officer") @Nullable UUID officer,
    @QueryParam("kind") @Nullable ItemKind kind,
    @QueryParam("status") @Nullable ItemStatus status,
    @QueryParam("greenChannel") @Nullable Boolean greenChannel,
    @QueryParam("overdue") @Nullable Boolean overdue,
    @QueryParam("dueFrom") @Nullable LocalDate dueFrom,
    @QueryParam("dueTo") @Nullable LocalDate dueTo,
    @QueryParam("phase") @Nullable Phase phase) {}
