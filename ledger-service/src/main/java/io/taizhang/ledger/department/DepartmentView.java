package io.taizhang.ledger.department;

/** A department as the API shows it; also the data of {@code department.registered}. */
public record DepartmentView(String code, String name, String regionCode) {

  static DepartmentView of(Department department) {
    return new DepartmentView(department.code, department.name, department.regionCode);
  }
}
