package io.taizhang.ledger.handover;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.ReachTerms;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.ScopedQuery;
import io.taizhang.ledger.project.AssignmentRole;
import io.taizhang.ledger.project.ProjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Handovers in the database; of those who are narrowed the two who take part see one. */
@ApplicationScoped
class HandoverRepository implements PanacheRepositoryBase<Handover, UUID> {

  private static final ReachTerms REACH =
      new ReachTerms(
          ReachTerms.NOTHING,
          "this.fromSubject = :subject or this.toSubject = :subject",
          ReachTerms.NOTHING);

  Optional<Handover> find(Scope scope, UUID id) {
    return ScopedQuery.within(scope, REACH).one(this, id);
  }

  Optional<Handover> lock(Scope scope, UUID id) {
    return ScopedQuery.within(scope, REACH).locked(this, id);
  }

  /** Whether one is open for the part; of several who hold it, from this one. */
  boolean anyOpen(ProjectRef project, AssignmentRole role, UUID from) {
    return list("projectId = ?1 and role = ?2 and status = 'OPEN'", project.id(), role).stream()
        .anyMatch(one -> !role.several() || one.fromOfficerId.equals(from));
  }

  List<Handover> list(Scope scope, HandoverFilter filter, PageRequest page) {
    return ScopedQuery.within(scope, REACH)
        .and("projectId", filter.project())
        .and("status", filter.status())
        .newest(this, page);
  }
}
