package io.taizhang.ledger.onetrip;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.ScopedQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows in the database. Every query carries the caller's scope. */
@ApplicationScoped
class OneTripRepository implements PanacheRepositoryBase<OneTripFailure, UUID> {

  Optional<OneTripFailure> find(RegionPath scope, UUID id) {
    return findByIdOptional(id).filter(row -> scope.contains(new RegionPath(row.regionPath)));
  }

  List<OneTripFailure> list(RegionPath scope, PageRequest page) {
    return ScopedQuery.within(scope).list(this, page);
  }
}
