package io.taizhang.ledger.action;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Steps in the database, reached through an action that the caller has been shown. */
@ApplicationScoped
class ActionStepRepository implements PanacheRepositoryBase<ActionStep, UUID> {

  List<ActionStep> of(Action action) {
    return list("actionId = ?1 order by id", action.id);
  }
}
