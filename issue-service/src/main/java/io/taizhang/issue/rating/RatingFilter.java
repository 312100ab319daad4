package io.taizhang.issue.rating;

import io.taizhang.issue.rating.domain.RatingState;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Filters of the list.
 *
 * @param state only ratings that stand so
 * @param issueId only ratings of this issue
 * @param department only ratings of what this department answered for
 */
public record RatingFilter(
    @QueryParam("state") @Nullable RatingState state,
    @QueryParam("issueId") @Nullable UUID issueId,
    @QueryParam("department") @Nullable String department) {}
