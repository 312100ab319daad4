package io.taizhang.ledger.department;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** One department. */
@Entity
class Department {

  @Id String code;
  String name;
  String regionCode;
  String regionPath;

  Department() {}

  Department(RegisterDepartment request, String regionPath) {
    this.code = request.code();
    this.name = request.name();
    this.regionCode = request.regionCode();
    this.regionPath = regionPath;
  }
}
