package io.taizhang.ledger.region;

import io.taizhang.chassis.security.RegionPath;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** One node of the tree. */
@Entity
class Region {

  @Id String code;
  String name;

  @Enumerated(EnumType.STRING)
  RegionKind kind;

  @Nullable String parentCode;

  @Column(name = "region_path")
  String path;

  Region() {}

  Region(RegisterRegion request, RegionPath parent) {
    code = request.code();
    name = request.name();
    kind = request.kind();
    parentCode = request.parentCode();
    path = parent.child(code).value();
  }
}
