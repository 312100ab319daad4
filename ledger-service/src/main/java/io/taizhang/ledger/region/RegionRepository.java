package io.taizhang.ledger.region;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.RegionPaths;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The tree in the database. */
@ApplicationScoped
class RegionRepository implements PanacheRepositoryBase<Region, String>, RegionPaths {

  @Override
  @Transactional
  public Optional<RegionPath> pathOf(String regionCode) {
    return findByIdOptional(regionCode).map(region -> new RegionPath(region.path));
  }

  boolean systemKnows(String code) {
    return count("code", code) > 0;
  }

  Region at(RegionPath place) {
    return find("path", place.value()).singleResult();
  }

  List<Region> below(RegionPath scope) {
    return list("path >= ?1 and path < ?2 order by path", scope.value(), scope.end());
  }
}
