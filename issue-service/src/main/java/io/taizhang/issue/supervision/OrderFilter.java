package io.taizhang.issue.supervision;

import io.taizhang.issue.domain.OrderState;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Filters of the list of orders. */
public record OrderFilter(
    @QueryParam("state") @Nullable OrderState state,
    @QueryParam("issueId") @Nullable UUID issueId) {}
