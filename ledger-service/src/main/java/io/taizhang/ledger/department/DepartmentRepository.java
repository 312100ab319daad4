package io.taizhang.ledger.department;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.RegionPath;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Departments in the database. */
@ApplicationScoped
class DepartmentRepository implements PanacheRepositoryBase<Department, String> {

  Optional<Department> find(RegionPath scope, String code) {
    return find(
            "code = ?1 and regionPath >= ?2 and regionPath < ?3", code, scope.value(), scope.end())
        .firstResultOptional();
  }

  Optional<Department> systemFind(String code) {
    return findByIdOptional(code);
  }

  List<Department> systemFind(Set<String> codes) {
    return list("code in ?1", codes);
  }

  List<Department> below(RegionPath scope) {
    return list("regionPath >= ?1 and regionPath < ?2 order by code", scope.value(), scope.end());
  }
}
