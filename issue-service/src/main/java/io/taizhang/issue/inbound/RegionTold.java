package io.taizhang.issue.inbound;

/** As much of {@code region.registered} as is read here. */
record RegionTold(String code, String name, String path) {}
