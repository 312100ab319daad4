package io.taizhang.issue.replica;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "region")
class RegionRow {
  @Id String code;
  String name;
  String path;

  protected RegionRow() {}

  RegionRow(String code, String name, String path) {
    this.code = code;
    this.name = name;
    this.path = path;
  }
}
