package io.taizhang.ledger.submission;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The filters of the late hand-ins. */
public record LateHandInFilter(
    @QueryParam("region") @Nullable String region,
    @QueryParam("department") @Nullable String department,
    @QueryParam("project") @Nullable UUID project) {}
