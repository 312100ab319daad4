package io.taizhang.ledger.supervision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.ReachTerms;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.ScopedQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Orders in the database; of those who are narrowed only the addressed department sees one. */
@ApplicationScoped
class SupervisionRepository implements PanacheRepositoryBase<SupervisionOrder, UUID> {

  private static final ReachTerms REACH = ReachTerms.ofUnit("this.departmentCode = :unit");

  boolean systemEverOpenedFor(UUID clockId) {
    return count("clockId = ?1 and level = 'RED'", clockId) > 0;
  }

  Optional<SupervisionOrder> find(Scope scope, UUID id) {
    return ScopedQuery.within(scope, REACH).one(this, id);
  }

  Optional<SupervisionOrder> lock(Scope scope, UUID id) {
    return ScopedQuery.within(scope, REACH).locked(this, id);
  }

  List<SupervisionOrder> list(Scope scope, PageRequest page) {
    return ScopedQuery.within(scope, REACH).list(this, page);
  }
}
