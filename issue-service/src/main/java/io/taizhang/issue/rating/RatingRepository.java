package io.taizhang.issue.rating;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.ReachTerms;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.ScopedQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Ratings; a department sees those of what it answered for. */
@ApplicationScoped
class RatingRepository implements PanacheRepositoryBase<IssueRating, UUID> {

  private static final ReachTerms REACH = ReachTerms.ofUnit("this.department = :unit");

  Optional<IssueRating> seen(Scope scope, UUID id) {
    return ScopedQuery.within(scope, REACH).one(this, id);
  }

  Optional<IssueRating> locked(Scope scope, UUID id) {
    return ScopedQuery.within(scope, REACH).locked(this, id);
  }

  List<IssueRating> page(Scope scope, RatingFilter filter, PageRequest page) {
    return ScopedQuery.within(scope, REACH)
        .and("state", filter.state())
        .and("issueId", filter.issueId())
        .and("department", filter.department())
        .newest(this, page);
  }

  Optional<IssueRating> systemOf(UUID issueId, Instant fedBackAt) {
    return find("issueId = ?1 and fedBackAt = ?2", issueId, fedBackAt).firstResultOptional();
  }
}
