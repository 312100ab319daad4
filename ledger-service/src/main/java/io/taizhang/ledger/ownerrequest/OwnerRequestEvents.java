package io.taizhang.ledger.ownerrequest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.ledger.ownerrequest.domain.RequestCommand;
import io.taizhang.ledger.ownerrequest.domain.RequestStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request's facts as events, in order behind its project; the owner's words stay here. */
final class OwnerRequestEvents {

  private OwnerRequestEvents() {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Data(
      UUID requestId,
      UUID projectId,
      String number,
      LocalDate wishedOn,
      RequestStatus status,
      @Nullable UUID actionId,
      @Nullable Boolean satisfied) {}

  static Fact filed(OwnerRequest request) {
    return fact("owner-request.filed", request);
  }

  static Fact moved(OwnerRequest request, RequestCommand command) {
    return fact(
        switch (command) {
          case TAKE -> "owner-request.taken";
          case DECLINE -> "owner-request.declined";
          case CLOSE -> "owner-request.closed";
          case REOPEN -> "owner-request.reopened";
        },
        request);
  }

  private static Fact fact(String name, OwnerRequest request) {
    return new Fact(
        name,
        request.projectId.toString(),
        request.id.toString(),
        new RegionPath(request.regionPath),
        new Data(
            request.id,
            request.projectId,
            request.number,
            request.wishedOn,
            request.status,
            request.actionId,
            request.satisfied));
  }
}
