package io.taizhang.ledger.ownerrequest;

import io.taizhang.chassis.web.Versioned;
import io.taizhang.ledger.action.ActionView;
import io.taizhang.ledger.action.domain.ActionStatus;
import io.taizhang.ledger.ownerrequest.domain.RequestLifeCycle;
import io.taizhang.ledger.ownerrequest.domain.RequestStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request as its owner and the officials see it.
 *
 * @param answer what was done, once its action is confirmed, or why it is declined
 * @param departmentCode who is at it
 * @param person the official who is at it
 * @param dueOn by when it is promised
 * @param reopened whether the owner was not satisfied once
 */
public record OwnerRequestView(
    UUID id,
    String number,
    UUID projectId,
    String wanted,
    LocalDate wishedOn,
    Instant filedAt,
    RequestStatus status,
    @Nullable UUID actionId,
    @Nullable String departmentCode,
    @Nullable String person,
    @Nullable LocalDate dueOn,
    @Nullable String answer,
    boolean reopened,
    @Nullable Boolean satisfied,
    @Nullable String remark,
    @Nullable Instant closedAt,
    long version)
    implements Versioned {

  @Override
  public boolean changesByVersionOnly() {
    return false;
  }

  static OwnerRequestView of(OwnerRequest request, @Nullable ActionView action) {
    boolean confirmed = action != null && action.status() == ActionStatus.CONFIRMED;
    return new OwnerRequestView(
        request.id,
        request.number,
        request.projectId,
        request.wanted,
        request.wishedOn,
        request.filedAt,
        RequestLifeCycle.now(request.status, confirmed),
        request.actionId,
        action == null ? null : action.departmentCode(),
        action == null ? null : action.person(),
        action == null ? null : action.dueOn(),
        action != null && confirmed ? action.evidence() : request.reason,
        request.reopened,
        request.satisfied,
        request.remark,
        request.closedAt,
        request.version);
  }
}
