package io.taizhang.issue.replica;

import io.taizhang.chassis.security.RegionPath;
import java.util.UUID;

/** An item as the ledger has told of it. */
public record KnownItem(
    UUID id, UUID projectId, String name, String departmentCode, RegionPath region) {}
