package io.taizhang.ledger.fix;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.ScopedQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Entries in the database: of a checklist that the caller has been shown, or of a region. */
@ApplicationScoped
class FixRepository implements PanacheRepositoryBase<ChecklistFix, UUID> {

  Optional<ChecklistFix> systemFind(UUID checklist, UUID id) {
    return find("checklistId = ?1 and id = ?2", checklist, id).firstResultOptional();
  }

  Optional<ChecklistFix> systemLock(UUID checklist, UUID id) {
    return find("checklistId = ?1 and id = ?2", checklist, id)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  ChecklistFix systemGet(UUID id) {
    return findById(id);
  }

  List<ChecklistFix> systemList(UUID checklist, @Nullable Boolean fixed, PageRequest page) {
    StringBuilder where = new StringBuilder("checklistId = :checklist");
    Map<String, Object> values = new HashMap<>();
    values.put("checklist", checklist);
    if (fixed != null) {
      where.append(fixed ? " and fixedNumber is not null" : " and fixedNumber is null");
    }
    page.afterId()
        .ifPresent(
            id -> {
              where.append(" and id > :cursor");
              values.put("cursor", id);
            });
    return find(where + " order by id", values).page(0, page.fetch()).list();
  }

  /**
   * Where a cause on an item belongs: what happened under a version older than the one that put it
   * right, to the entry that was put right; everything else to the open one.
   */
  Optional<ChecklistFix> systemFor(Origin origin, String cause) {
    return find(
            "checklistId = ?1 and lineKey = ?2 and cause = ?3"
                + " and (fixedNumber is null or fixedNumber > ?4)"
                + " order by fixedNumber nulls last, id",
            origin.checklistId(),
            origin.line(),
            cause,
            origin.number())
        .firstResultOptional();
  }

  /** Repeated ones that nobody has put right. */
  List<ChecklistFix> repeated(RegionPath scope, PageRequest page) {
    return ScopedQuery.within(scope)
        .and(new Condition("this.repeatedOn is not null and this.fixedNumber is null"))
        .list(this, page);
  }
}
