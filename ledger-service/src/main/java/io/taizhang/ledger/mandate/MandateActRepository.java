package io.taizhang.ledger.mandate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.ScopedQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Acts in the database, for whoever has been shown the mandate. */
@ApplicationScoped
class MandateActRepository implements PanacheRepositoryBase<MandateAct, UUID> {

  Optional<MandateAct> of(Mandate mandate, UUID id) {
    return under(mandate).one(this, id);
  }

  List<MandateAct> list(Mandate mandate, PageRequest page) {
    return under(mandate).list(this, page);
  }

  private static ScopedQuery under(Mandate mandate) {
    return ScopedQuery.within(new RegionPath(mandate.regionPath))
        .and(new Condition("this.mandateId = :mandate").with("mandate", mandate.id));
  }
}
