package io.taizhang.ledger.mandate;

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

/** Mandates in the database, seen as their project. Every query carries the caller's scope. */
@ApplicationScoped
class MandateRepository implements PanacheRepositoryBase<Mandate, UUID> {

  private static final ReachTerms REACH = ProjectReach.of("this.projectId");

  Optional<Mandate> find(Scope scope, UUID id) {
    return ScopedQuery.within(scope, REACH).one(this, id);
  }

  Optional<Mandate> lock(Scope scope, UUID id) {
    return ScopedQuery.within(scope, REACH).locked(this, id);
  }

  List<Mandate> list(Scope scope, MandateFilter filter, PageRequest page) {
    return ScopedQuery.within(scope, REACH)
        .and("projectId", filter.project())
        .and("agentId", filter.agent())
        .and("status", filter.status())
        .list(this, page);
  }
}
