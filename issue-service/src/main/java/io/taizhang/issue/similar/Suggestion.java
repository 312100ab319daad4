package io.taizhang.issue.similar;

import java.util.List;
import java.util.UUID;

/**
 * One thing suggested, and what it rests on.
 *
 * @param value a department's code, or a category in the window's words
 * @param issues how many of the issues found say so
 * @param weight the pairs of characters that they share, added up: the most is the best
 * @param restingOn which issues, the most alike first
 */
public record Suggestion(String value, int issues, int weight, List<UUID> restingOn) {}
