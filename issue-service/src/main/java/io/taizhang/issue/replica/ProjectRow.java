package io.taizhang.issue.replica;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "project")
class ProjectRow {
  @Id UUID id;
  String name;

  @Column(name = "region_path")
  String regionPath;

  protected ProjectRow() {}

  ProjectRow(UUID id, String name, String regionPath) {
    this.id = id;
    this.name = name;
    this.regionPath = regionPath;
  }
}
