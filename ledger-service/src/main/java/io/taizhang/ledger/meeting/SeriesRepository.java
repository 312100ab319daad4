package io.taizhang.ledger.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.ScopedQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Series in the database, shown to the officials of the region. */
@ApplicationScoped
class SeriesRepository implements PanacheRepositoryBase<MeetingSeries, UUID> {

  Optional<MeetingSeries> find(RegionPath scope, UUID id) {
    return ScopedQuery.within(scope).one(this, id);
  }

  Optional<MeetingSeries> lock(RegionPath scope, UUID id) {
    return ScopedQuery.within(scope).locked(this, id);
  }

  List<MeetingSeries> list(RegionPath scope, PageRequest page) {
    return ScopedQuery.within(scope).list(this, page);
  }
}
