package io.taizhang.notification.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.ScopedQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class UnreachedNotices implements PanacheRepositoryBase<UnreachedNotice, UUID> {

  List<UnreachedNotice> within(RegionPath scope, PageRequest page) {
    return ScopedQuery.within(scope).newest(this, page);
  }

  boolean has(UUID messageId) {
    return count("messageId", messageId) > 0;
  }
}
