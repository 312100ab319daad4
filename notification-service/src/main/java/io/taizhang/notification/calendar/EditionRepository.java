package io.taizhang.notification.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.ScopedQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Editions, within the region of the administrator who asks. */
@ApplicationScoped
class EditionRepository implements PanacheRepositoryBase<Edition, UUID> {

  List<Edition> within(RegionPath scope, @Nullable EditionState state, PageRequest page) {
    return ScopedQuery.within(scope).and("state", state).newest(this, page);
  }

  Optional<Edition> within(RegionPath scope, UUID id) {
    return ScopedQuery.within(scope).one(this, id);
  }

  Optional<Edition> locked(RegionPath scope, UUID id) {
    return ScopedQuery.within(scope).locked(this, id);
  }

  /** The edition whose trial is under way. */
  Edition systemFind(UUID id) {
    return findById(id);
  }
}
