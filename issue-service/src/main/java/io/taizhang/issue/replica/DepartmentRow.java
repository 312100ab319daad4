package io.taizhang.issue.replica;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "department")
class DepartmentRow {
  @Id String code;
  String name;

  @Column(name = "region_path")
  String regionPath;

  protected DepartmentRow() {}

  DepartmentRow(String code, String name, String regionPath) {
    this.code = code;
    this.name = name;
    this.regionPath = regionPath;
  }
}
