package io.taizhang.ledger.group;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.ReachTerms;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.ScopedQuery;
import io.taizhang.ledger.project.ProjectReach;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Groups in the database. Every query carries the caller's scope: a group is seen as its project.
 */
@ApplicationScoped
class ItemGroupRepository implements PanacheRepositoryBase<ItemGroup, UUID> {

  private static final ReachTerms REACH = ProjectReach.of("this.projectId");

  Optional<ItemGroup> find(Scope scope, UUID id) {
    return ScopedQuery.within(scope, REACH).one(this, id);
  }

  List<ItemGroup> list(Scope scope, @Nullable UUID project, PageRequest page) {
    return ScopedQuery.within(scope, REACH).and("projectId", project).list(this, page);
  }
}
