package io.taizhang.ledger.mandate;

import io.taizhang.chassis.web.Ids;
import io.taizhang.ledger.mandate.domain.MandateStatus;
import io.taizhang.ledger.mandate.domain.Power;
import io.taizhang.ledger.mandate.domain.Terms;
import io.taizhang.ledger.officer.OfficerView;
import io.taizhang.ledger.project.ProjectLabel;
import io.taizhang.ledger.project.ProjectRef;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One mandate's row; the owner is named as at the time of asking. */
@Entity
class Mandate {

  @Id UUID id;
  String number;
  UUID projectId;
  @Nullable UUID consultationId;
  String ownerName;
  String ownerCreditCode;
  String matter;

  @Enumerated(EnumType.STRING)
  MandateStatus status;

  Instant askedAt;
  @Nullable UUID agentId;
  @Nullable String agentSubject;
  @Nullable String agentName;
  @Nullable String agentPost;
  @Nullable LocalDate validFrom;
  @Nullable LocalDate validTo;

  @Convert(converter = PowersColumn.class)
  List<Power> powers;

  boolean freeOfCharge;
  @Nullable Instant acceptedAt;
  @Nullable Instant endedAt;
  @Nullable String answer;
  @Nullable String reason;
  String regionPath;
  @Version long version;

  Mandate() {}

  Mandate(
      AskForMandate request, String number, ProjectRef project, ProjectLabel label, Instant now) {
    this.id = Ids.next();
    this.number = number;
    this.projectId = project.id();
    this.consultationId = request.consultationId();
    this.ownerName = label.ownerName();
    this.ownerCreditCode = label.ownerCreditCode();
    this.matter = request.matter();
    this.status = MandateStatus.CONSULTED;
    this.askedAt = now;
    this.powers = List.of();
    this.regionPath = project.region().value();
  }

  void accept(AcceptMandate request, OfficerView agent, Instant now) {
    status = MandateStatus.ACCEPTED;
    agentId = agent.id();
    agentSubject = agent.subject();
    agentName = agent.name();
    agentPost = agent.post();
    validFrom = request.validFrom();
    validTo = request.validTo();
    powers = request.powers().stream().distinct().sorted().toList();
    freeOfCharge = request.freeOfCharge();
    acceptedAt = now;
  }

  void end(MandateStatus as, Instant now) {
    status = as;
    endedAt = now;
  }

  /** Absent before it was accepted. */
  @Nullable Terms terms() {
    return agentSubject == null || validFrom == null || validTo == null
        ? null
        : new Terms(agentSubject, validFrom, validTo, Set.copyOf(powers));
  }
}
