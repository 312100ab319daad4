package io.taizhang.ledger.item;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.security.ReachTerms;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.ScopedQuery;
import io.taizhang.ledger.project.ProjectReach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
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

  /** The green channel first, then in the order of receipt. */
  List<Item> list(Scope scope, ItemFilter filter, PageRequest page) {
    ItemKey after = page.after().map(ItemKey::read).orElse(ItemKey.FIRST);
    return ScopedQuery.within(scope, REACH)
        .and("projectId", filter.project())
        .and("departmentCode", filter.department())
        .and("status", filter.status())
        .and("green", filter.greenChannel())
        .and(
            new Condition(
                    after.green()
                        ? "this.green = false or this.id > :after"
                        : "this.green = false and this.id > :after")
                .with("after", after.id()))
        .list(this, " order by this.green desc, this.id", page);
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
