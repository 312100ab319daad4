package io.taizhang.ledger.group;

import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.time.Limit;
import io.taizhang.chassis.time.LimitUnit;
import io.taizhang.chassis.time.StartEvent;
import io.taizhang.chassis.web.Ids;
import io.taizhang.ledger.item.LimitRequest;
import io.taizhang.ledger.project.ProjectRef;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One group's row. */
@Entity
@Table(name = "item_group")
class ItemGroup {

  @Id UUID id;
  UUID projectId;

  @Enumerated(EnumType.STRING)
  GroupKind kind;

  String name;
  int limitAmount;

  @Enumerated(EnumType.STRING)
  LimitUnit limitUnit;

  String limitSource;
  String regionPath;
  Instant createdAt;
  @Version long version;

  @ElementCollection
  @CollectionTable(name = "item_group_item", joinColumns = @JoinColumn(name = "group_id"))
  @OrderColumn(name = "ordinal")
  @Column(name = "item_id")
  List<UUID> itemIds = new ArrayList<>();

  ItemGroup() {}

  ItemGroup(
      ProjectRef project,
      GroupKind kind,
      String name,
      LimitRequest limit,
      List<UUID> itemIds,
      Instant now) {
    this.id = Ids.next();
    this.projectId = project.id();
    this.kind = kind;
    this.name = name;
    this.limitAmount = limit.amount();
    this.limitUnit = limit.unit();
    this.limitSource = limit.source();
    this.regionPath = project.region().value();
    this.createdAt = now;
    this.itemIds.addAll(itemIds);
  }

  Limit limit() {
    return new Limit(limitAmount, limitUnit, StartEvent.ACCEPTED, limitSource);
  }

  RegionPath region() {
    return new RegionPath(regionPath);
  }
}
