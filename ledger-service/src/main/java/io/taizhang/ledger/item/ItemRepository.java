package io.taizhang.ledger.item;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.ScopedQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Items in the database. Every query carries the caller's scope. */
@ApplicationScoped
class ItemRepository implements PanacheRepositoryBase<Item, UUID> {

  Optional<Item> find(RegionPath scope, UUID id) {
    return findByIdOptional(id).filter(item -> inside(scope, item));
  }

  Optional<Item> lock(RegionPath scope, UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(item -> inside(scope, item));
  }

  /** For the service acting by itself: deemed acceptance. */
  Optional<Item> systemLock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  List<Item> list(RegionPath scope, ItemFilter filter, PageRequest page) {
    return ScopedQuery.within(scope)
        .and("projectId", filter.project())
        .and("departmentCode", filter.department())
        .and("status", filter.status())
        .list(this, page);
  }

  List<PlannedItem> planned(UUID project) {
    return find("projectId = ?1 and planLineId is not null order by id", project)
        .project(PlannedItem.class)
        .list();
  }

  private static boolean inside(RegionPath scope, Item item) {
    return scope.contains(item.region());
  }
}
