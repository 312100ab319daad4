package io.taizhang.ledger.department;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.RegionPath;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Departments in the database. */
@ApplicationScoped
class DepartmentRepository implements PanacheRepositoryBase<Department, String> {

  List<Department> below(RegionPath scope) {
    return list("regionPath >= ?1 and regionPath < ?2 order by code", scope.value(), scope.end());
  }
}
