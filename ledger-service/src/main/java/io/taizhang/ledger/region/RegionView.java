package io.taizhang.ledger.region;

import org.jspecify.annotations.Nullable;

/** A region as the API shows it; also the data of {@code region.registered}. */
public record RegionView(
    String code, String name, RegionKind kind, @Nullable String parentCode, String path) {

  static RegionView of(Region region) {
    return new RegionView(region.code, region.name, region.kind, region.parentCode, region.path);
  }
}
