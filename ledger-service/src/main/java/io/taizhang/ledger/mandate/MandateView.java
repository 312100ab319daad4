package io.taizhang.ledger.mandate;

import io.taizhang.chassis.web.Versioned;
import io.taizhang.ledger.mandate.domain.MandateStatus;
import io.taizhang.ledger.mandate.domain.Power;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mandate as the API shows it.
 *
 * @param answer what the owner was told in the end
 * @param reason why it was refused or revoked
 */
public record MandateView(
    UUID id,
    String number,
    UUID projectId,
    @Nullable UUID consultationId,
    String ownerName,
    String ownerCreditCode,
    String matter,
    MandateStatus status,
    Instant askedAt,
    @Nullable UUID agentId,
    @Nullable String agentName,
    @Nullable String agentPost,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    List<Power> powers,
    boolean freeOfCharge,
    @Nullable Instant acceptedAt,
    @Nullable Instant endedAt,
    @Nullable String answer,
    @Nullable String reason,
    long version)
    implements Versioned {

  static MandateView of(Mandate mandate) {
    return new MandateView(
        mandate.id,
        mandate.number,
        mandate.projectId,
        mandate.consultationId,
        mandate.ownerName,
        mandate.ownerCreditCode,
        mandate.matter,
        mandate.status,
        mandate.askedAt,
        mandate.agentId,
        mandate.agentName,
        mandate.agentPost,
        mandate.validFrom,
        mandate.validTo,
        mandate.powers,
        mandate.freeOfCharge,
        mandate.acceptedAt,
        mandate.endedAt,
        mandate.answer,
        mandate.reason,
        mandate.version);
  }
}
