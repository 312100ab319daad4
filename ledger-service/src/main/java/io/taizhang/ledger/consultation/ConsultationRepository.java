package io.taizhang.ledger.consultation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.security.ReachTerms;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.ScopedQuery;
import io.taizhang.ledger.project.ProjectReach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows in the database. Every query carries the caller's scope. */
@ApplicationScoped
class ConsultationRepository implements PanacheRepositoryBase<FirstConsultation, UUID> {

  /** A department sees what its own desk recorded, an agent the own rows; owners see none. */
  private static final ReachTerms REACH =
      new ReachTerms(
          "this.departmentCode = :unit",
          "this.recorder = :subject or " + ProjectReach.of("this.projectId").assigned(),
          ReachTerms.NOTHING);

  Optional<FirstConsultation> find(Scope scope, UUID id) {
    return ScopedQuery.within(scope, REACH).one(this, id);
  }

  Optional<FirstConsultation> lock(Scope scope, UUID id) {
    return ScopedQuery.within(scope, REACH).locked(this, id);
  }

  List<FirstConsultation> list(Scope scope, Condition wanted, PageRequest page) {
    return ScopedQuery.within(scope, REACH).and(wanted).list(this, page);
  }

  /** For a mandate that came of it. */
  Optional<FirstConsultation> systemLock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** How many rows the list as a whole has. */
  long count(Scope scope, Condition wanted) {
    Condition all = scope.over("this.regionPath", REACH).and(wanted);
    return count(all.text(), all.values());
  }
}
