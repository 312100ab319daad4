package io.taizhang.notification.region;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "region")
class Region {
  @Id String code;
  String name;
  String path;
}
