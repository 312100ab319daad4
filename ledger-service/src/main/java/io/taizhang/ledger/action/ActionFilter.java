package io.taizhang.ledger.action;

import io.taizhang.ledger.action.domain.ActionStatus;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The filters of the list of actions.
 *
 * @param overdue true: those open past their due instant; false: the others
 * @param mine true: those of the caller's department, of projects assigned to the caller now, or
 *     that the caller has assigned
 */
public record ActionFilter(
    @QueryParam("region") @Nullable String region,
    @QueryParam("department") @Nullable String department,
    @QueryParam("project") @Nullable UUID project,
    @QueryParam("meeting") @Nullable UUID meeting,
    @QueryParam("status") @Nullable ActionStatus status,
    @QueryParam("overdue") @Nullable Boolean overdue,
    @QueryParam("mine") @Nullable Boolean mine) {}
