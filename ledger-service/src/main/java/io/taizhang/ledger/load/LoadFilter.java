package io.taizhang.ledger.load;

import io.taizhang.ledger.project.AssignmentRole;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/**
 * Whose load is wanted.
 *
 * @param region officials and projects of this region and below
 * @param role in which part; promotion officer when left out
 */
public record LoadFilter(
    @QueryParam("region") @Nullable String region,
    @QueryParam("role") @DefaultValue("OFFICER") AssignmentRole role) {}
