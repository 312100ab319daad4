package io.taizhang.ledger.mandate;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.web.Ids;
import io.taizhang.ledger.mandate.domain.Power;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something an agent did on behalf of an owner; never changed. */
@Entity
class MandateAct {

  @Id UUID id;
  UUID mandateId;

  @Enumerated(EnumType.STRING)
  Power power;

  String text;
  @Nullable UUID itemId;

  @Column(name = "on_behalf_of_name")
  String ownerName;

  @Column(name = "on_behalf_of_credit_code")
  String ownerCreditCode;

  String actor;
  String actorName;
  Instant actedAt;
  String regionPath;

  MandateAct() {}

  MandateAct(Mandate mandate, RecordAct request, Caller by, Instant at) {
    this.id = Ids.next();
    this.mandateId = mandate.id;
    this.power = request.power();
    this.text = request.text();
    this.itemId = request.itemId();
    this.ownerName = mandate.ownerName;
    this.ownerCreditCode = mandate.ownerCreditCode;
    this.actor = by.subject();
    this.actorName = by.name();
    this.actedAt = at;
    this.regionPath = mandate.regionPath;
  }
}
