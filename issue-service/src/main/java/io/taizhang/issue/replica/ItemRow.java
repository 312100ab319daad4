package io.taizhang.issue.replica;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "item")
class ItemRow {
  @Id UUID id;

  @Column(name = "project_id")
  UUID projectId;

  String name;

  @Column(name = "department_code")
  String departmentCode;

  @Column(name = "region_path")
  String regionPath;

  @Nullable String status;

  protected ItemRow() {}

  ItemRow(
      UUID id,
      UUID projectId,
      String name,
      String departmentCode,
      String regionPath,
      @Nullable String status) {
    this.id = id;
    this.projectId = projectId;
    this.name = name;
    this.departmentCode = departmentCode;
    this.regionPath = regionPath;
    this.status = status;
  }
}
