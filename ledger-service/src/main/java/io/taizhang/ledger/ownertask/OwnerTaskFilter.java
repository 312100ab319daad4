package io.taizhang.ledger.ownertask;

import io.taizhang.ledger.ownertask.domain.OwnerTaskStatus;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The filters of the list of owners' tasks. */
public record OwnerTaskFilter(
    @QueryParam("project") @Nullable UUID project,
    @QueryParam("status") @Nullable OwnerTaskStatus status,
    @QueryParam("overdue") @Nullable Boolean overdue) {}
