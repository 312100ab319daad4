package io.taizhang.ledger.opinion;

import io.taizhang.chassis.web.Ids;
import io.taizhang.ledger.item.StandingItem;
import io.taizhang.ledger.opinion.domain.OpinionKind;
import io.taizhang.ledger.opinion.domain.OpinionState;
import io.taizhang.ledger.opinion.domain.Stance;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One department's opinion on one item: asked, and answered or not. */
@Entity
class Opinion {
  @Id UUID id;
  UUID itemId;
  UUID projectId;
  String itemName;
  String regionPath;

  @Enumerated(EnumType.STRING)
  OpinionKind kind;

  String askingDepartment;
  String departmentCode;
  String question;
  @Nullable LocalDate meetsOn;
  int limitDays;
  Instant askedAt;
  Instant dueAt;
  @Nullable UUID silenceRuleId;
  @Nullable String silenceSource;

  @Enumerated(EnumType.STRING)
  @Nullable Stance stance;

  @Nullable String answer;
  @Nullable Instant answeredAt;
  @Version long version;

  Opinion() {}

  Opinion(StandingItem item, AskOpinion request, Instant now) {
    this.id = Ids.next();
    this.itemId = item.id();
    this.projectId = item.projectId();
    this.itemName = item.name();
    this.regionPath = item.region().value();
    this.kind = request.kind();
    this.askingDepartment = item.departmentCode();
    this.departmentCode = request.departmentCode();
    this.question = request.question();
    this.meetsOn = request.meetsOn();
    this.limitDays = request.limitDays();
    this.askedAt = now;
    this.dueAt = now;
  }

  OpinionState stateAt(Instant now) {
    return OpinionState.of(answeredAt, dueAt, silenceRuleId != null, now);
  }

  boolean party(@Nullable String department) {
    return askingDepartment.equals(department) || departmentCode.equals(department);
  }
}
