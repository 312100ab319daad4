package io.taizhang.ledger.mandate;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.ledger.mandate.domain.MandateStatus;
import io.taizhang.ledger.mandate.domain.Power;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mandate's facts as events, in order behind its project. */
final class MandateEvents {

  private MandateEvents() {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Data(
      UUID mandateId,
      UUID projectId,
      String number,
      MandateStatus status,
      String ownerName,
      String ownerCreditCode,
      @Nullable UUID agentId,
      @Nullable String agentSubject,
      @Nullable String agentName,
      @Nullable String agentPost,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo,
      List<Power> powers) {}

  static Fact accepted(Mandate mandate) {
    return fact("mandate.accepted", mandate);
  }

  static Fact closed(Mandate mandate) {
    return fact("mandate.closed", mandate);
  }

  static Fact revoked(Mandate mandate) {
    return fact("mandate.revoked", mandate);
  }

  private static Fact fact(String name, Mandate mandate) {
    return new Fact(
        name,
        mandate.projectId.toString(),
        mandate.id.toString(),
        new RegionPath(mandate.regionPath),
        new Data(
            mandate.id,
            mandate.projectId,
            mandate.number,
            mandate.status,
            mandate.ownerName,
            mandate.ownerCreditCode,
            mandate.agentId,
            mandate.agentSubject,
            mandate.agentName,
            mandate.agentPost,
            mandate.validFrom,
            mandate.validTo,
            mandate.powers));
  }
}
