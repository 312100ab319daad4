package io.taizhang.issue.workflow;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Issues; every query carries the caller's scope. */
@ApplicationScoped
class IssueRepository implements PanacheRepositoryBase<Issue, UUID> {
  private static final String REGION = "regionPath >= :from and regionPath < :to";
  private static final String REFERRED_TO =
      " and (leadDepartment = :own or array_contains(assisting, :own))";
  private static final String DEPARTMENT =
      " and (leadDepartment = :department or array_contains(assisting, :department))";

  Optional<Issue> seen(IssueScope scope, UUID id) {
    Query query = new Query(scope).and(" and id = :id", "id", id);
    return find(query.text.toString(), query.values).firstResultOptional();
  }

  Optional<Issue> locked(IssueScope scope, UUID id) {
    Query query = new Query(scope).and(" and id = :id", "id", id);
    return find(query.text.toString(), query.values)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** Newest first, one row more than the page shows. */
  List<Issue> page(IssueScope scope, IssueFilter filter, PageRequest page) {
    Query query = new Query(scope);
    if (filter.state() != null) {
      query.and(" and state = :state", "state", filter.state());
    }
    if (filter.department() != null) {
      query.and(DEPARTMENT, "department", filter.department());
    }
    if (filter.projectId() != null) {
      query.and(" and projectId = :projectId", "projectId", filter.projectId());
    }
    page.afterId().ifPresent(id -> query.and(" and id < :after", "after", id));
    return find(query.text + " order by id desc", query.values).range(0, page.fetch() - 1).list();
  }

  private static final class Query {
    private final StringBuilder text = new StringBuilder(REGION);
    private final Map<String, Object> values = new HashMap<>();

    Query(IssueScope scope) {
      values.put("from", scope.region().value());
      values.put("to", scope.region().end());
      String own = scope.department();
      if (own != null) {
        and(REFERRED_TO, "own", own);
      }
    }

    Query and(String condition, String name, Object value) {
      text.append(condition);
      values.put(name, value);
      return this;
    }
  }
}
