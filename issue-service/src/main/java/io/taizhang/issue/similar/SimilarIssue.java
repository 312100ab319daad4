package io.taizhang.issue.similar;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An earlier issue that is alike.
 *
 * @param department code of the department that led it
 * @param shared how many pairs of characters both titles' texts have in common
 * @param words what they have in common, as it stands in the title of the issue at hand
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SimilarIssue(
    UUID id,
    String number,
    String title,
    String department,
    @Nullable String category,
    Instant closedAt,
    int shared,
    List<String> words) {}
