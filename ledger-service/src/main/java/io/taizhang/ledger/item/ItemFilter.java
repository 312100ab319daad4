package io.taizhang.ledger.item;

import io.taizhang.ledger.item.domain.ItemStatus;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The filters of the item list. */
public record ItemFilter(
    @QueryParam("project") @Nullable UUID project,
    @QueryParam("department") @Nullable String department,
    @QueryParam("status") @Nullable ItemStatus status,
    @QueryParam("greenChannel") @Nullable Boolean greenChannel) {}
