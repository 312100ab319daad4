package io.taizhang.issue.replica;

import io.taizhang.chassis.security.RegionPath;
import java.util.UUID;

/** A project as the ledger has told of it. */
public record KnownProject(UUID id, String name, RegionPath region) {}
