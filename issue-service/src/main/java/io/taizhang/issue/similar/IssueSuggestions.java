package io.taizhang.issue.similar;

import java.util.List;

/**
 * What earlier closed issues suggest.
 *
 * @param departments whom it might be referred to; none that is to be passed over
 * @param categories what it might be classified as
 * @param similar what both rest on, the most alike first
 */
public record IssueSuggestions(
    List<Suggestion> departments, List<Suggestion> categories, List<SimilarIssue> similar) {}
