package io.taizhang.ledger.yearlist;

import io.taizhang.chassis.web.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a year's list as the API shows it.
 *
 * @param regionCode whose list
 * @param leftOn null while it is on the list
 */
public record YearListEntryView(
    UUID id,
    int year,
    UUID projectId,
    String regionCode,
    ListLevel level,
    LocalDate enteredOn,
    String entryDocument,
    @Nullable LocalDate leftOn,
    @Nullable String exitDocument,
    long version)
    implements Versioned {

  static YearListEntryView of(YearListEntry entry) {
    return new YearListEntryView(
        entry.id,
        entry.year,
        entry.projectId,
        entry.listRegionCode,
        entry.level,
        entry.enteredOn,
        entry.entryDocument,
        entry.leftOn,
        entry.exitDocument,
        entry.version);
  }
}
