package io.taizhang.ledger.yearlist;

import io.taizhang.chassis.web.Ids;
import io.taizhang.ledger.project.ProjectRef;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One project on one region's list of one year. */
@Entity
class YearListEntry {

  @Id UUID id;
  int year;
  UUID projectId;
  String listRegionCode;

  @Enumerated(EnumType.STRING)
  ListLevel level;

  LocalDate enteredOn;
  String entryDocument;
  @Nullable LocalDate leftOn;
  @Nullable String exitDocument;
  String regionPath;
  @Version long version;

  YearListEntry() {}

  YearListEntry(EnterYearList request, ProjectRef project) {
    this.id = Ids.next();
    this.year = request.year();
    this.projectId = project.id();
    this.listRegionCode = request.regionCode();
    this.level = request.level();
    this.enteredOn = request.enteredOn();
    this.entryDocument = request.document();
    this.regionPath = project.region().value();
  }
}
