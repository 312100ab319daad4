package io.taizhang.ledger.fix;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.ReachTerms;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.ScopedQuery;
import io.taizhang.ledger.project.ProjectReach;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Cases in the database. */
@ApplicationScoped
class FixCaseRepository implements PanacheRepositoryBase<FixCase, UUID> {

  private static final ReachTerms REACH = ProjectReach.of("this.projectId");

  Optional<FixCase> systemOfIssue(UUID issue) {
    return find("issueId", issue).firstResultOptional();
  }

  Optional<FixCase> systemOfTrip(UUID oneTrip) {
    return find("oneTripId", oneTrip).firstResultOptional();
  }

  /** All, in the order in which they were heard of. */
  List<FixCase> all(ChecklistFix fix) {
    return list("fixId = ?1 order by id", fix.id);
  }

  /** Those of the projects that the scope sees. */
  List<FixCase> list(Scope scope, ChecklistFix fix, PageRequest page) {
    return ScopedQuery.within(scope, REACH).and("fixId", fix.id).list(this, page);
  }
}
