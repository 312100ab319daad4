package io.taizhang.issue.supervision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Orders; every query of a person carries the caller's scope. */
@ApplicationScoped
class SupervisionOrderRepository implements PanacheRepositoryBase<SupervisionOrder, UUID> {

  boolean exists(UUID clockId, CardLevel level) {
    return count("clockId = ?1 and level = ?2", clockId, level) > 0;
  }

  Optional<SupervisionOrder> locked(OrderScope scope, UUID id) {
    Map<String, Object> values = new HashMap<>(Map.of("id", id));
    return find(scoped(scope, values) + " and id = :id", values)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** Newest first, one row more than the page shows. */
  List<SupervisionOrder> page(OrderScope scope, OrderFilter filter, PageRequest page) {
    Map<String, Object> values = new HashMap<>();
    StringBuilder text = new StringBuilder(scoped(scope, values));
    if (filter.state() != null) {
      text.append(" and state = :state");
      values.put("state", filter.state());
    }
    if (filter.issueId() != null) {
      text.append(" and issueId = :issueId");
      values.put("issueId", filter.issueId());
    }
    page.afterId()
        .ifPresent(
            id -> {
              text.append(" and id < :after");
              values.put("after", id);
            });
    return find(text + " order by id desc", values).range(0, page.fetch() - 1).list();
  }

  private static String scoped(OrderScope scope, Map<String, Object> values) {
    values.put("from", scope.region().value());
    values.put("to", scope.region().end());
    String region = "regionPath >= :from and regionPath < :to";
    String department = scope.department();
    if (department == null) {
      return region;
    }
    values.put("department", department);
    return region + " and department = :department";
  }
}
