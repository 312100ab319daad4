package io.taizhang.ledger.tracking;

import io.taizhang.ledger.problem.domain.ProblemLevel;
import io.taizhang.ledger.project.domain.Phase;
import io.taizhang.ledger.text.TextSearch;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The filters of the tracking ledger, on the screen and on paper.
 *
 * @param department the responsible one
 * @param level projects with an open problem at this level
 * @param overdue projects with an open item that is overdue, or those without
 * @param text found in name, code, place or owner's name
 */
public record TrackingFilter(
    @QueryParam("region") @Nullable String region,
    @QueryParam("department") @Nullable String department,
    @QueryParam("phase") @Nullable Phase phase,
    @QueryParam("officer") @Nullable UUID officer,
    @QueryParam("level") @Nullable ProblemLevel level,
    @QueryParam("overdue") @Nullable Boolean overdue,
    @QueryParam("stale") @Nullable Boolean stale,
    @QueryParam("text") @Nullable @Size(min = 1, max = TextSearch.LONGEST) String text) {}
