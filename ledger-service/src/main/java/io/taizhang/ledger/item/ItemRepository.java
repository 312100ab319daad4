package io.taizhang.ledger.item;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  List<Item> list(RegionPath scope, ItemFilter filter, PageRequest page) {
    StringBuilder query = new StringBuilder("regionPath >= :from and regionPath < :to");
    Map<String, Object> values = new HashMap<>();
    values.put("from", scope.value());
    values.put("to", scope.end());
    if (filter.project() != null) {
      query.append(" and projectId = :project");
      values.put("project", filter.project());
    }
    if (filter.department() != null) {
      query.append(" and departmentCode = :department");
      values.put("department", filter.department());
    }
    if (filter.status() != null) {
      query.append(" and status = :status");
      values.put("status", filter.status());
    }
    page.afterId()
        .ifPresent(
            id -> {
              query.append(" and id > :after");
              values.put("after", id);
            });
    return find(query + " order by id", values).page(0, page.fetch()).list();
  }

  private static boolean inside(RegionPath scope, Item item) {
    return scope.contains(new RegionPath(item.regionPath));
  }
}
