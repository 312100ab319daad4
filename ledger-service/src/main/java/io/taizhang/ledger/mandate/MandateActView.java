package io.taizhang.ledger.mandate;

import io.taizhang.ledger.mandate.domain.Power;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An act as the API shows it.
 *
 * @param onBehalfOf the owner in whose name it was done
 * @param by the agent's name or title
 */
public record MandateActView(
    UUID id,
    UUID mandateId,
    Power power,
    String text,
    @Nullable UUID itemId,
    OnBehalfOf onBehalfOf,
    String by,
    Instant actedAt) {

  /** An owner, as it was named when the mandate was asked for. */
  public record OnBehalfOf(String name, String creditCode) {}

  static MandateActView of(MandateAct act) {
    return new MandateActView(
        act.id,
        act.mandateId,
        act.power,
        act.text,
        act.itemId,
        new OnBehalfOf(act.ownerName, act.ownerCreditCode),
        act.actorName,
        act.actedAt);
  }
}
