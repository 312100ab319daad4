package io.taizhang.issue.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of figures.
 *
 * @param key what the issues have in common; absent when they have not come so far
 * @param returned ever sent back by a department, or to one by the review
 * @param rated ratings that stand
 * @param meanScore 1 very satisfied to 5 very dissatisfied, absent without ratings
 * @param lists for each number of issues the list of the very issues; none without a key
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IssueFigure(
    @Nullable String key,
    @Nullable String label,
    long count,
    long closed,
    long firstTimeRight,
    long returned,
    long reopened,
    long badlyRated,
    long rated,
    @Nullable BigDecimal meanScore,
    List<StageDays> days,
    Map<String, String> lists) {}
