package io.taizhang.ledger.opinion;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The filters of the list of opinions.
 *
 * @param department the one that was asked
 * @param late only those unanswered past their day, where silence is no consent
 */
public record OpinionFilter(
    @QueryParam("item") @Nullable UUID item,
    @QueryParam("project") @Nullable UUID project,
    @QueryParam("department") @Nullable String department,
    @QueryParam("late") @Nullable Boolean late) {}
