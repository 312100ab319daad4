package io.taizhang.bench.service;

import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.RegionPaths;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Nobody calls this service, so nobody has a place. */
@ApplicationScoped
class NoRegions implements RegionPaths {

  @Override
  public Optional<RegionPath> pathOf(String regionCode) {
    return Optional.empty();
  }
}
