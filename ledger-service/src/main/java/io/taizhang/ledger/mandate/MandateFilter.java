package io.taizhang.ledger.mandate;

import io.taizhang.ledger.mandate.domain.MandateStatus;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The filters of the list of mandates. */
public record MandateFilter(
    @QueryParam("region") @Nullable String region,
    @QueryParam("project") @Nullable UUID project,
    @QueryParam("agent") @Nullable UUID agent,
    @QueryParam("status") @Nullable MandateStatus status) {}
