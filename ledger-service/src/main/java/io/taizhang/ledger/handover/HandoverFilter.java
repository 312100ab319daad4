package io.taizhang.ledger.handover;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The filters of the list of handovers. */
public record HandoverFilter(
    @QueryParam("project") @Nullable UUID project,
    @QueryParam("status") @Nullable HandoverStatus status) {}
