package io.taizhang.issue.cause;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/**
 * Which causes are listed.
 *
 * @param regionCode those that hold there; else in the caller's region
 * @param all also those not yet or no longer in use, and those of places below
 */
public record CauseFilter(
    @QueryParam("regionCode") @Nullable String regionCode,
    @QueryParam("all") @Nullable Boolean all) {}
