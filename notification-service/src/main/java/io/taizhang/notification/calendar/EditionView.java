package io.taizhang.notification.calendar;

import io.taizhang.chassis.web.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of the calendar.
 *
 * @param number its number, over all regions; null until it is published
 * @param trial what it would do, of a draft; what it was found to do, of one published
 */
record EditionView(
    UUID id,
    EditionState state,
    String stateName,
    @Nullable Integer number,
    String regionCode,
    String source,
    LocalDate publishedAt,
    @Nullable LocalDate publishedThrough,
    @Nullable OfficeHoursForm officeHours,
    List<NewEdition.DayForm> days,
    TrialView trial,
    Instant enteredAt,
    @Nullable Instant settledAt,
    long version)
    implements Versioned {

  static EditionView of(Edition edition, TrialView trial) {
    return new EditionView(
        edition.id,
        edition.state,
        edition.state.label(),
        edition.number,
        edition.regionCode,
        edition.source,
        edition.publishedAt,
        edition.publishedThrough,
        OfficeHoursForm.of(edition.officeHours),
        edition.days.stream().map(NewEdition.DayForm::of).toList(),
        trial,
        edition.enteredAt,
        edition.settledAt,
        edition.version);
  }
}
