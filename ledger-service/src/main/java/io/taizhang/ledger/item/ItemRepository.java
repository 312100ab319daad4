package io.taizhang.ledger.item;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.ReachTerms;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.web.ScopedQuery;
import io.taizhang.ledger.project.ProjectReach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Items in the database. Every query carries the caller's scope: an item is seen as its project.
 */
@ApplicationScoped
class ItemRepository implements PanacheRepositoryBase<Item, UUID> {

  private static final ReachTerms REACH = ProjectReach.of("this.projectId");

  Optional<Item> find(Scope scope, UUID id) {
    return ScopedQuery.within(scope, REACH).one(this, id);
  }

  Optional<Item> lock(Scope scope, UUID id) {
    return ScopedQuery.within(scope, REACH).locked(this, id);
  }

  /** For the service acting by itself: deemed acceptance. */
  Optional<Item> systemLock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Counts a person's change of the item's clock, also where the row stays as it is. */
  void touch(Item item) {
    long before = item.version;
    flush();
    if (item.version == before) {
      getEntityManager().lock(item, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }
  }

  /** These items in this order, for whoever has been shown them. */
  List<Item> systemInOrder(List<UUID> ids) {
    return list("id in ?1", ids).stream()
        .sorted(Comparator.comparingInt(item -> ids.indexOf(item.id)))
        .toList();
  }

  /** For whoever has been shown the projects. */
  List<Item> systemOf(Collection<UUID> projects) {
    return projects.isEmpty() ? List.of() : list("projectId in ?1 order by id", projects);
  }

  /** For whoever has been shown what holds them. */
  List<Item> systemAll(List<UUID> ids) {
    return list("id in ?1", ids);
  }

  /** For whoever has been shown the project. */
  List<PlannedItem> systemPlanned(UUID project) {
    return find("projectId = ?1 and planLineId is not null order by id", project)
        .project(PlannedItem.class)
        .list();
  }
}
