package io.taizhang.ledger.supervision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.ScopedQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Orders in the database; a handler sees only those to the own department. */
@ApplicationScoped
class SupervisionRepository implements PanacheRepositoryBase<SupervisionOrder, UUID> {

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
    return ScopedQuery.within(scope)
        .and("departmentCode", caller.is(Role.HANDLER) ? department(caller) : null)
        .list(this, page);
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
