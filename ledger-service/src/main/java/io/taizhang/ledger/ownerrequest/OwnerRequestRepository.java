package io.taizhang.ledger.ownerrequest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.ReachTerms;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.ScopedQuery;
import io.taizhang.ledger.ownerrequest.domain.RequestStatus;
import io.taizhang.ledger.project.ProjectReach;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Requests in the database. Every query carries the caller's scope. */
@ApplicationScoped
class OwnerRequestRepository implements PanacheRepositoryBase<OwnerRequest, UUID> {

  static final ReachTerms REACH = ProjectReach.of("this.projectId");

  Optional<OwnerRequest> find(Scope scope, UUID id) {
    return ScopedQuery.within(scope, REACH).one(this, id);
  }

  Optional<OwnerRequest> lock(Scope scope, UUID id) {
    return ScopedQuery.within(scope, REACH).locked(this, id);
  }

  List<OwnerRequest> list(
      Scope scope, @Nullable UUID project, @Nullable RequestStatus status, PageRequest page) {
    return ScopedQuery.within(scope, REACH)
        .and("projectId", project)
        .and("status", status)
        .list(this, page);
  }
}
