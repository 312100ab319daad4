package io.taizhang.ledger.search;

import io.taizhang.ledger.problem.domain.ProblemLevel;
import io.taizhang.ledger.project.domain.Phase;
import io.taizhang.ledger.project.domain.Track;
import io.taizhang.ledger.text.TextSearch;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The filters of the project list.
 *
 * @param text found in name, local number, national code, place or owner's name
 * @param parent the package project whose parts are wanted
 * @param stale those that lack a weekly update, or those that do not
 * @param overdue those with an open item that is overdue, or those without
 * @param dueFrom those with an open item due on this day or later
 * @param dueTo those with an open item due on this day or earlier
 * @param problemLevel those with an open problem at this level
 */
public record ProjectFilter(
    @QueryParam("text") @Nullable @Size(min = 1, max = TextSearch.LONGEST) String text,
    @QueryParam("region") @Nullable String region,
    @QueryParam("department") @Nullable String department,
    @QueryParam("officer") @Nullable UUID officer,
    @QueryParam("phase") @Nullable Phase phase,
    @QueryParam("track") @Nullable Track track,
    @QueryParam("parent") @Nullable UUID parent,
    @QueryParam("stale") @Nullable Boolean stale,
    @QueryParam("overdue") @Nullable Boolean overdue,
    @QueryParam("dueFrom") @Nullable LocalDate dueFrom,
    @QueryParam("dueTo") @Nullable LocalDate dueTo,
    @QueryParam("problemLevel") @Nullable ProblemLevel problemLevel) {}
