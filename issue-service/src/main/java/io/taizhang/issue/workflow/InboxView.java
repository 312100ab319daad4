package io.taizhang.issue.workflow;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a department.
 *
 * @param boxes how many in each box
 * @param items of the box asked for, what waits longest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InboxView(
    String department,
    List<BoxCount> boxes,
    Box box,
    List<IssueSummary> items,
    @Nullable String nextCursor) {

  /** How many wait in a box. */
  public record BoxCount(Box box, String label, long count) {}
}
