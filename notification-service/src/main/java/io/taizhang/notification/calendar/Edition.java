package io.taizhang.notification.calendar;

import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.time.CalendarVersion;
import io.taizhang.chassis.time.CalendarVersion.DecreedDay;
import io.taizhang.chassis.time.OfficeHours;
import io.taizhang.chassis.web.Ids;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A version of the calendar from its draft on; its content never changes. */
@Entity
@Table(name = "calendar_edition")
class Edition {

  @Id UUID id;

  @Enumerated(EnumType.STRING)
  EditionState state;

  @Nullable Integer number;
  String regionCode;
  String regionPath;
  String source;
  LocalDate publishedAt;
  @Nullable LocalDate publishedThrough;

  @Convert(converter = OfficeHoursColumn.class)
  @Nullable OfficeHours officeHours;

  @Convert(converter = DaysColumn.class)
  List<DecreedDay> days;

  Instant enteredAt;
  @Nullable Instant settledAt;
  @Version long version;

  Edition() {}

  Edition(NewEdition entered, RegionPath region, Instant now) {
    this.id = Ids.next();
    this.state = EditionState.DRAFT;
    this.regionCode = region.code();
    this.regionPath = region.value();
    this.source = entered.source();
    this.publishedAt = entered.publishedAt();
    this.publishedThrough = entered.publishedThrough();
    this.officeHours = entered.hours();
    this.days = entered.decreed();
    this.enteredAt = now;
  }

  /** What it is as a version of the calendar with this number. */
  CalendarVersion numbered(int number) {
    return new CalendarVersion(
        id, number, regionPath, source, publishedAt, publishedThrough, officeHours, days);
  }

  RegionPath region() {
    return new RegionPath(regionPath);
  }
}
