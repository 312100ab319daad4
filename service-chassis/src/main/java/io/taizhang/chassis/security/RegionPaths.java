package io.taizhang.chassis.security;

import java.util.Optional;

/** Where a region stands in the tree; each service answers from its own table or replica. */
public interface RegionPaths {

  /** The path of the region with this code, empty when the service does not know it. */
  Optional<RegionPath> pathOf(String regionCode);
}
