package io.taizhang.ledger.yearlist;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The filters of the yearly list.
 *
 * @param region of the projects
 * @param listRegion whose list
 * @param left those that have left it, or those still on it
 */
public record YearListFilter(
    @QueryParam("year") @Nullable Integer year,
    @QueryParam("region") @Nullable String region,
    @QueryParam("listRegion") @Nullable String listRegion,
    @QueryParam("level") @Nullable ListLevel level,
    @QueryParam("project") @Nullable UUID project,
    @QueryParam("left") @Nullable Boolean left) {}
