package io.taizhang.notification.ladder;

import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.web.Ids;
import io.taizhang.notification.ladder.domain.RungRule;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A published version of a ladder; its content never changes. */
@Entity
@Table(name = "ladder")
class LadderVersion {
  @Id UUID id;
  String regionCode;
  String regionPath;
  @Nullable String subjectType;
  @Nullable String stage;
  int number;
  LocalDate fromDate;
  String reason;

  @Convert(converter = RungsColumn.class)
  List<RungRule> rungs;

  Instant publishedAt;
  @Nullable UUID rearmCursor;
  @Nullable Instant rearmedAt;

  LadderVersion() {}

  LadderVersion(NewLadder published, RegionPath region, int number, Instant now) {
    this.id = Ids.next();
    this.regionCode = region.code();
    this.regionPath = region.value();
    this.subjectType = published.subjectType();
    this.stage = published.stage();
    this.number = number;
    this.fromDate = published.fromDate();
    this.reason = published.reason();
    this.rungs = published.rules();
    this.publishedAt = now;
  }

  /** How particular its kind is: the stage of a subject before the subject before everything. */
  int particularity() {
    return stage != null ? 2 : subjectType != null ? 1 : 0;
  }

  PublishedLadder published() {
    return new PublishedLadder(id, regionPath, subjectType, stage, rungs);
  }
}
