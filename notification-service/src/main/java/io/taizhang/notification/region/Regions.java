package io.taizhang.notification.region;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.RegionPaths;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The regions heard of; what a caller may see is reckoned from them. */
@ApplicationScoped
public class Regions implements PanacheRepositoryBase<Region, String>, RegionPaths {

  /** Keeps what the ledger says of a region now. */
  public void keep(String code, String name, RegionPath path) {
    Region region = findById(code);
    boolean fresh = region == null;
    if (fresh) {
      region = new Region();
      region.code = code;
    }
    region.name = name;
    region.path = path.value();
    if (fresh) {
      persist(region);
    }
  }

  @Override
  public Optional<RegionPath> pathOf(String regionCode) {
    return findByIdOptional(regionCode).map(region -> new RegionPath(region.path));
  }
}
