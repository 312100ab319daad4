package io.taizhang.ledger.tracking;

import io.taizhang.ledger.project.domain.Phase;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The filters of the tracking ledger, on the screen and on paper. */
public record TrackingFilter(
    @QueryParam("region") @Nullable String region,
    @QueryParam("phase") @Nullable Phase phase,
    @QueryParam("officer") @Nullable UUID officer,
    @QueryParam("stale") @Nullable Boolean stale) {}
