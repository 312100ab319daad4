package io.taizhang.ledger.checklist;

import io.taizhang.ledger.project.domain.Track;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/**
 * The filters of the list of checklists.
 *
 * @param region only those in force there: the region's own and those of the regions above
 */
public record ChecklistFilter(
    @QueryParam("track") @Nullable Track track, @QueryParam("region") @Nullable String region) {}
