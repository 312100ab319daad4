package io.taizhang.ledger.project;

import io.taizhang.ledger.project.domain.Phase;
import io.taizhang.ledger.project.domain.Track;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The filters of the project list.
 *
 * @param parent the package project whose parts are wanted
 * @param stale those that lack a weekly update, or those that do not
 */
public record ProjectFilter(
    @QueryParam("region") @Nullable String region,
    @QueryParam("department") @Nullable String department,
    @QueryParam("officer") @Nullable UUID officer,
    @QueryParam("phase") @Nullable Phase phase,
    @QueryParam("track") @Nullable Track track,
    @QueryParam("parent") @Nullable UUID parent,
    @QueryParam("stale") @Nullable Boolean stale) {}
