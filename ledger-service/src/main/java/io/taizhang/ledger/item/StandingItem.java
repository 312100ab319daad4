package io.taizhang.ledger.item;

import io.taizhang.chassis.security.RegionPath;
import io.taizhang.ledger.item.domain.ItemKind;
import io.taizhang.ledger.item.domain.ItemStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item as it stands, for features that hang on it.
 *
 * @param planLineId the line of the project's plan that it carries out, if any
 * @param version counts its changes
 */
public record StandingItem(
    UUID id,
    UUID projectId,
    @Nullable UUID planLineId,
    String name,
    ItemKind kind,
    ItemStatus status,
    String departmentCode,
    RegionPath region,
    long version) {

  static StandingItem of(Item item, Instant now) {
    return new StandingItem(
        item.id,
        item.projectId,
        item.planLineId,
        item.name,
        item.kind,
        item.window().statusAt(now),
        item.departmentCode,
        item.region(),
        item.version);
  }
}
