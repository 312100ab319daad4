package io.taizhang.issue.procedure;

import io.taizhang.issue.domain.Workflow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A version as the API shows it.
 *
 * @param number counts within the region from 1 on
 */
public record WorkflowVersionView(
    UUID id,
    String regionCode,
    int number,
    String name,
    String source,
    LocalDate validFrom,
    WorkflowRules rules,
    String publishedBy,
    Instant publishedAt) {

  static WorkflowVersionView of(WorkflowVersion version, Workflow rules) {
    return new WorkflowVersionView(
        version.id,
        version.regionCode,
        version.number,
        version.name,
        version.source,
        version.validFrom,
        WorkflowRules.of(rules),
        version.publishedBy,
        version.publishedAt);
  }
}
