package io.taizhang.ledger.item;

import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.time.Approver;
import io.taizhang.chassis.time.ExtensionBasis;
import io.taizhang.chassis.time.ExtensionRule;
import io.taizhang.chassis.time.Limit;
import io.taizhang.chassis.time.LimitUnit;
import io.taizhang.chassis.time.StartEvent;
import io.taizhang.chassis.web.Ids;
import io.taizhang.ledger.item.domain.AcceptanceWindow;
import io.taizhang.ledger.item.domain.ItemKind;
import io.taizhang.ledger.item.domain.ItemStatus;
import io.taizhang.ledger.project.ProjectRef;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/**
 * One item's row. Its due dates are not here: they live on its clocks.
 *
 * <p>{@code papersReceivedAt} is the receipt, or the full hand-in of the supplement: the day from
 * which an unanswered licence counts as accepted.
 */
@Entity
class Item {

  @Id UUID id;
  UUID projectId;
  @Nullable UUID planLineId;
  String name;

  @Enumerated(EnumType.STRING)
  ItemKind kind;

  String departmentCode;
  String regionPath;

  @Enumerated(EnumType.STRING)
  ItemStatus status;

  int promisedAmount;

  @Enumerated(EnumType.STRING)
  LimitUnit promisedUnit;

  String promisedSource;
  int statutoryAmount;

  @Enumerated(EnumType.STRING)
  LimitUnit statutoryUnit;

  String statutorySource;

  @Enumerated(EnumType.STRING)
  ExtensionBasis extensionBasis;

  int extensionMaximum;

  @Enumerated(EnumType.STRING)
  Approver extensionApprover;

  Instant receivedAt;
  @Nullable Instant papersReceivedAt;
  @Nullable UUID windowClockId;

  @Formula("(select w.due_at from clock w where w.id = window_clock_id)")
  @Nullable Instant windowDueAt;

  @Nullable Instant acceptedAt;
  boolean deemedAccepted;
  @Nullable String acceptanceReceipt;
  @Nullable String rightOrgan;
  @Nullable String withdrawalReason;
  @Nullable String withdrawalStatement;
  @Nullable Instant decidedAt;
  @Nullable String decisionText;
  @Nullable Instant closedAt;
  @Nullable Instant permitEndedAt;
  @Nullable String permitEndText;
  @Nullable UUID clockId;
  boolean green;
  int irregularSupplements;
  @Nullable Integer promisedDays;
  @Nullable Integer usedDays;
  @Nullable Integer statutoryDays;
  @Nullable Integer pausedDays;
  @Nullable Long promisedSeconds;
  @Nullable Long usedSeconds;
  @Nullable Long pausedSeconds;
  @Version long version;

  Item() {}

  Item(ItemDraft draft, ProjectRef project, Instant now) {
    this.id = Ids.next();
    this.projectId = project.id();
    this.name = draft.name();
    this.kind = draft.kind();
    this.departmentCode = draft.departmentCode();
    this.regionPath = project.region().value();
    this.planLineId = draft.planLineId();
    this.status = ItemStatus.RECEIVED;
    this.promisedAmount = draft.promised().amount();
    this.promisedUnit = draft.promised().unit();
    this.promisedSource = draft.promised().source();
    this.statutoryAmount = draft.statutory().amount();
    this.statutoryUnit = draft.statutory().unit();
    this.statutorySource = draft.statutory().source();
    this.extensionBasis = draft.rule().basis();
    this.extensionMaximum = draft.rule().maximum();
    this.extensionApprover = draft.rule().approver();
    this.receivedAt = now;
  }

  Limit promised() {
    return new Limit(promisedAmount, promisedUnit, StartEvent.ACCEPTED, promisedSource);
  }

  Limit statutory() {
    return new Limit(statutoryAmount, statutoryUnit, StartEvent.ACCEPTED, statutorySource);
  }

  ExtensionRule extension() {
    return new ExtensionRule(extensionBasis, extensionMaximum, extensionApprover);
  }

  void keep(MeasuredTime time) {
    promisedDays = time.promisedDays();
    usedDays = time.usedDays();
    statutoryDays = time.statutoryDays();
    pausedDays = time.pausedDays();
    promisedSeconds = time.promised().toSeconds();
    usedSeconds = time.used().toSeconds();
    pausedSeconds = time.paused().toSeconds();
  }

  AcceptanceWindow window() {
    return new AcceptanceWindow(kind, status, windowDueAt);
  }

  RegionPath region() {
    return new RegionPath(regionPath);
  }
}
