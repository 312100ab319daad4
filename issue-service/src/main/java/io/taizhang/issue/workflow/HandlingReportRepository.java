package io.taizhang.issue.workflow;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reports of issues that were found within the caller's scope. */
@ApplicationScoped
class HandlingReportRepository implements PanacheRepositoryBase<HandlingReport, UUID> {

  List<HandlingReport> of(Issue issue) {
    return list("issueId = ?1 order by id", issue.id);
  }

  /** The lead's latest. */
  HandlingReport latest(Issue issue) {
    return find("issueId = ?1 and lead order by id desc", issue.id)
        .firstResultOptional()
        .orElseThrow(() -> new IllegalStateException("nothing was reported on " + issue.id));
  }
}
