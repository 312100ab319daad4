package io.taizhang.ledger.officer;

import io.taizhang.chassis.web.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** One official; {@code subject} ties the row to the token's {@code sub}. */
@Entity
class Officer {

  @Id UUID id;
  String subject;
  String name;
  String post;
  String departmentCode;
  String regionPath;

  Officer() {}

  Officer(RegisterOfficer request, String regionPath) {
    this.id = Ids.next();
    this.subject = request.subject();
    this.name = request.name();
    this.post = request.post();
    this.departmentCode = request.departmentCode();
    this.regionPath = regionPath;
  }
}
