package io.taizhang.ledger.officer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.RegionPath;
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

  Optional<Officer> ofSubject(String subject) {
    return find("subject", subject).firstResultOptional();
  }
}
