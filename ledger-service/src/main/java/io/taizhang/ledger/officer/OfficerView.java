package io.taizhang.ledger.officer;

import java.util.UUID;

/** An official as the API shows it. */
public record OfficerView(
    UUID id, String subject, String name, String post, String departmentCode) {

  static OfficerView of(Officer officer) {
    return new OfficerView(
        officer.id, officer.subject, officer.name, officer.post, officer.departmentCode);
  }
}
