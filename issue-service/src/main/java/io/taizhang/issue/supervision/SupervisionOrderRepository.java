package io.taizhang.issue.supervision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.ReachTerms;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.ScopedQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Orders; every query of a person carries the caller's scope. */
@ApplicationScoped
class SupervisionOrderRepository implements PanacheRepositoryBase<SupervisionOrder, UUID> {

  private static final ReachTerms REACH = ReachTerms.ofUnit("this.department = :unit");

  boolean systemKnows(UUID clockId, CardLevel level) {
    return count("clockId = ?1 and level = ?2", clockId, level) > 0;
  }

  Optional<SupervisionOrder> locked(Scope scope, UUID id) {
    return ScopedQuery.within(scope, REACH).locked(this, id);
  }

  /** Newest first, one row more than the page shows. */
  List<SupervisionOrder> page(Scope scope, OrderFilter filter, PageRequest page) {
    return ScopedQuery.within(scope, REACH)
        .and("state", filter.state())
        .and("issueId", filter.issueId())
        .newest(this, page);
  }
}
