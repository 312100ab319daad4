package io.taizhang.issue.supervision;

import io.taizhang.chassis.security.RegionPath;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The issue that an order is about.
 *
 * @param title number and title, nobody's name
 * @param department code of the department that is to answer
 */
public record OrderSubject(
    UUID issueId, String title, RegionPath region, String department, @Nullable UUID projectId) {

  OrderSubject to(@Nullable String other) {
    return other == null ? this : new OrderSubject(issueId, title, region, other, projectId);
  }
}
