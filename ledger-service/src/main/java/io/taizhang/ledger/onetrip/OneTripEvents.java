package io.taizhang.ledger.onetrip;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.security.RegionPath;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row's facts as events; the applicant's name stays in the ledger. */
final class OneTripEvents {

  private OneTripEvents() {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Data(
      UUID rowId,
      LocalDate happenedOn,
      String itemName,
      @Nullable UUID projectId,
      @Nullable UUID itemId,
      @Nullable UUID issueId,
      @Nullable String cause,
      @Nullable String fix,
      @Nullable LocalDate solvedOn) {}

  static Fact recorded(OneTripFailure row) {
    return fact("one-trip.recorded", row);
  }

  static Fact completed(OneTripFailure row) {
    return fact("one-trip.completed", row);
  }

  private static Fact fact(String name, OneTripFailure row) {
    return new Fact(
        name,
        row.id.toString(),
        row.id.toString(),
        new RegionPath(row.regionPath),
        new Data(
            row.id,
            row.happenedOn,
            row.itemName,
            row.projectId,
            row.itemId,
            row.issueId,
            row.cause,
            row.fix,
            row.solvedOn));
  }
}
