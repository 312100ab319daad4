package io.taizhang.issue.replica;

import io.taizhang.chassis.security.RegionPath;

/** A department as the ledger has told of it. */
public record KnownDepartment(String code, String name, RegionPath region) {}
