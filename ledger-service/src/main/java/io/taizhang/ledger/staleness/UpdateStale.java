package io.taizhang.ledger.staleness;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.security.RegionPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The data of {@code project.update-stale}.
 *
 * @param lastUpdateAt when the row last said what was so
 * @param staleFrom the business day from which it is stale
 * @param officerSubject account and name of the promotion officer, absent where there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record UpdateStale(
    UUID projectId,
    String projectName,
    String regionCode,
    Instant lastUpdateAt,
    LocalDate staleFrom,
    @Nullable String officerSubject,
    @Nullable String officerName) {

  Fact fact(RegionPath region) {
    String id = projectId.toString();
    return new Fact("project.update-stale", id, id, region, this);
  }
}
