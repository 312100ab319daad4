package io.taizhang.ledger.yearlist;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.security.RegionPath;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Entries and exits of a year's list as events, in order behind their project. */
final class YearListEvents {

  private YearListEvents() {}

  /**
   * A project stands on a year's list, or no longer.
   *
   * @param regionCode whose list
   * @param document the document that put it there, or took it off
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Listed(
      UUID entryId,
      UUID projectId,
      int year,
      String regionCode,
      ListLevel level,
      LocalDate enteredOn,
      @Nullable LocalDate leftOn,
      String document) {}

  static Fact entered(YearListEntry entry) {
    return fact("year-list.entered", entry, entry.entryDocument);
  }

  static Fact left(YearListEntry entry, String document) {
    return fact("year-list.left", entry, document);
  }

  private static Fact fact(String name, YearListEntry entry, String document) {
    return new Fact(
        name,
        entry.projectId.toString(),
        entry.id.toString(),
        new RegionPath(entry.regionPath),
        new Listed(
            entry.id,
            entry.projectId,
            entry.year,
            entry.listRegionCode,
            entry.level,
            entry.enteredOn,
            entry.leftOn,
            document));
  }
}
