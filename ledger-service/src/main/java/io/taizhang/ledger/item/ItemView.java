package io.taizhang.ledger.item;

import io.taizhang.chassis.time.Limit;
import io.taizhang.chassis.web.Versioned;
import io.taizhang.ledger.item.domain.ItemKind;
import io.taizhang.ledger.item.domain.ItemStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item as the API shows it.
 *
 * @param planLineId the line of the project's plan that it carries out, if any
 * @param wireCode the status as approval systems exchange it
 * @param promisedDays whole working days promised, once decided
 * @param usedDays whole working days used, once decided
 */
public record ItemView(
    UUID id,
    UUID projectId,
    @Nullable UUID planLineId,
    String name,
    ItemKind kind,
    String departmentCode,
    ItemStatus status,
    int wireCode,
    Limit promised,
    Limit statutory,
    Instant receivedAt,
    @Nullable Instant acceptedAt,
    @Nullable Instant decidedAt,
    @Nullable String decisionText,
    @Nullable Integer promisedDays,
    @Nullable Integer usedDays,
    long version)
    implements Versioned {

  static ItemView of(Item item) {
    return new ItemView(
        item.id,
        item.projectId,
        item.planLineId,
        item.name,
        item.kind,
        item.departmentCode,
        item.status,
        item.status.wireCode(),
        item.promised(),
        item.statutory(),
        item.receivedAt,
        item.acceptedAt,
        item.decidedAt,
        item.decisionText,
        item.promisedDays,
        item.usedDays,
        item.version);
  }
}
