package io.taizhang.ledger.checklist;

import io.taizhang.chassis.web.Ids;
import io.taizhang.ledger.project.domain.Track;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One checklist's row; what it says stands in its versions. */
@Entity
class Checklist {

  @Id UUID id;
  String code;
  String name;

  @Enumerated(EnumType.STRING)
  Track track;

  String regionCode;
  String regionPath;
  @Nullable Integer publishedNumber;
  @Version long version;

  Checklist() {}

  Checklist(CreateChecklist request, String regionPath) {
    this.id = Ids.next();
    this.code = request.code();
    this.name = request.name();
    this.track = request.track();
    this.regionCode = request.regionCode();
    this.regionPath = regionPath;
  }
}
