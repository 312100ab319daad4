package io.taizhang.ledger.onetrip;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows in the database. Every query carries the caller's scope. */
@ApplicationScoped
class OneTripRepository implements PanacheRepositoryBase<OneTripFailure, UUID> {

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  Optional<OneTripFailure> find(RegionPath scope, UUID id) {
    return findByIdOptional(id).filter(row -> scope.contains(new RegionPath(row.regionPath)));
  }

  List<OneTripFailure> list(RegionPath scope, PageRequest page) {
    return find(
            "regionPath >= ?1 and regionPath < ?2 and id > ?3 order by id",
            scope.value(),
            scope.end(),
            page.afterId().orElse(BEFORE_ALL))
        .page(0, page.fetch())
        .list();
  }
}
