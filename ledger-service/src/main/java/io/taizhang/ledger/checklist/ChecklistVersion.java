package io.taizhang.ledger.checklist;

import io.taizhang.chassis.web.Ids;
import io.taizhang.ledger.checklist.domain.VersionStatus;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version's row. Once published its lines stay as they are. */
@Entity
class ChecklistVersion {

  @Id UUID id;
  UUID checklistId;
  int number;

  @Enumerated(EnumType.STRING)
  VersionStatus status;

  @Convert(converter = LinesColumn.class)
  List<ChecklistLine> lines;

  @Nullable Instant publishedAt;
  @Version long version;

  ChecklistVersion() {}

  ChecklistVersion(UUID checklistId, int number, List<ChecklistLine> lines) {
    this.id = Ids.next();
    this.checklistId = checklistId;
    this.number = number;
    this.status = VersionStatus.DRAFT;
    this.lines = List.copyOf(lines);
  }
}
