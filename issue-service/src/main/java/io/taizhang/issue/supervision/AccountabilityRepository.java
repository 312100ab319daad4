package io.taizhang.issue.supervision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What was recorded on orders that were found within the caller's scope. */
@ApplicationScoped
class AccountabilityRepository implements PanacheRepositoryBase<Accountability, UUID> {

  List<Accountability> of(SupervisionOrder order) {
    return list("orderId = ?1 order by id", order.id);
  }
}
