package io.taizhang.chassis.sample;

import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.RegionPaths;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/** Fujian, Quanzhou and Hui'an. */
@ApplicationScoped
class SampleRegions implements RegionPaths {

  private static final RegionPath FUJIAN = RegionPath.root("350000");
  private static final RegionPath QUANZHOU = FUJIAN.child("350500");
  private static final Map<String, RegionPath> PATHS =
      Map.of("350000", FUJIAN, "350500", QUANZHOU, "350521", QUANZHOU.child("350521"));

  @Override
  public Optional<RegionPath> pathOf(String regionCode) {
    return Optional.ofNullable(PATHS.get(regionCode));
  }
}
