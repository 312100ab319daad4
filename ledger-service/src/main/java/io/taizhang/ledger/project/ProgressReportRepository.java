package io.taizhang.ledger.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.ReachTerms;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.ScopedQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Weekly updates in the database. Every query carries the caller's scope. */
@ApplicationScoped
class ProgressReportRepository implements PanacheRepositoryBase<ProgressReport, UUID> {

  private static final ReachTerms REACH = ProjectReach.of("this.projectId");

  List<ProgressReport> of(Scope scope, UUID projectId, PageRequest page) {
    return ScopedQuery.within(scope, REACH).and("projectId", projectId).newest(this, page);
  }
}
