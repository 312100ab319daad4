package io.taizhang.ledger.supervision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Orders in the database; a handler sees only those to the own department. */
@ApplicationScoped
class SupervisionRepository implements PanacheRepositoryBase<SupervisionOrder, UUID> {

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  boolean everOpenedFor(UUID clockId) {
    return count("clockId = ?1 and level = 'RED'", clockId) > 0;
  }

  Optional<SupervisionOrder> find(Caller caller, RegionPath scope, UUID id) {
    return findByIdOptional(id).filter(order -> visible(caller, scope, order));
  }

  Optional<SupervisionOrder> lock(Caller caller, RegionPath scope, UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .filter(order -> visible(caller, scope, order));
  }

  List<SupervisionOrder> list(Caller caller, RegionPath scope, PageRequest page) {
    return find(
            "regionPath >= ?1 and regionPath < ?2 and id > ?3 and (?4 = false or departmentCode = ?5)"
                + " order by id",
            scope.value(),
            scope.end(),
            page.afterId().orElse(BEFORE_ALL),
            caller.is(Role.HANDLER),
            department(caller))
        .page(0, page.fetch())
        .list();
  }

  private static boolean visible(Caller caller, RegionPath scope, SupervisionOrder order) {
    return scope.contains(new RegionPath(order.regionPath))
        && (!caller.is(Role.HANDLER) || order.departmentCode.equals(department(caller)));
  }

  private static String department(Caller caller) {
    String department = caller.department();
    return department == null ? "" : department;
  }
}
