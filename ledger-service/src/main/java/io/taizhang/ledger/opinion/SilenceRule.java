package io.taizhang.ledger.opinion;

import io.taizhang.chassis.web.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** What silence means in a region from a day on; never changed, a later one takes its place. */
@Entity
@Table(name = "silence_rule")
class SilenceRule {
  @Id UUID id;
  String regionCode;
  String regionPath;
  boolean consents;
  String source;
  LocalDate validFrom;

  SilenceRule() {}

  SilenceRule(SetSilenceRule request, String regionPath) {
    this.id = Ids.next();
    this.regionCode = request.regionCode();
    this.regionPath = regionPath;
    this.consents = request.consents();
    this.source = request.source();
    this.validFrom = request.validFrom();
  }
}
