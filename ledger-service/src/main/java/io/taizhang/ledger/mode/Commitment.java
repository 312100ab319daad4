package io.taizhang.ledger.mode;

import io.taizhang.ledger.item.StandingItem;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an applicant has promised; its key is the item's. */
@Entity
@Table(name = "item_commitment")
class Commitment {
  @Id UUID id;
  UUID projectId;
  String departmentCode;
  String regionPath;
  String text;
  LocalDate checkBy;
  Instant committedAt;
  @Nullable Boolean kept;
  @Nullable String finding;
  @Nullable LocalDate checkedOn;

  Commitment() {}

  Commitment(StandingItem item, TakeCommitment request, Instant now) {
    this.id = item.id();
    this.projectId = item.projectId();
    this.departmentCode = item.departmentCode();
    this.regionPath = item.region().value();
    this.text = request.text();
    this.checkBy = request.checkBy();
    this.committedAt = now;
  }
}
