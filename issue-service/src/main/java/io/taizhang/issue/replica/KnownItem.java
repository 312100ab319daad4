package io.taizhang.issue.replica;

import io.taizhang.chassis.security.RegionPath;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item as the ledger has told of it.
 *
 * @param status the ledger's word, such as ACCEPTED; null where it was told before statuses were
 */
public record KnownItem(
    UUID id,
    UUID projectId,
    String name,
    String departmentCode,
    RegionPath region,
    @Nullable String status) {}
