package io.taizhang.ledger.officer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.web.ScopedQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Officials in the database. */
@ApplicationScoped
class OfficerRepository implements PanacheRepositoryBase<Officer, UUID> {

  List<Officer> below(RegionPath scope) {
    return list("regionPath >= ?1 and regionPath < ?2 order by id", scope.value(), scope.end());
  }

  Optional<Officer> find(RegionPath scope, UUID id) {
    return ScopedQuery.within(scope).one(this, id);
  }

  Optional<Officer> systemFind(UUID id) {
    return findByIdOptional(id);
  }

  boolean systemKnows(String subject) {
    return count("subject", subject) > 0;
  }
}
