package io.taizhang.notification.intent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.notification.ladder.domain.Rung;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rungs that have fired. */
@ApplicationScoped
public class Intents implements PanacheRepositoryBase<Intent, UUID> {

  private static final UUID AFTER_ALL = new UUID(-1, -1);

  /** The rungs of a clock that have fired under any revision. */
  public Set<Rung> firedRungs(UUID clockId) {
    return list("clockId", clockId).stream().map(intent -> intent.rung).collect(Collectors.toSet());
  }

  void skip(UUID id, String reason) {
    update("skipReason = ?1 where id = ?2", reason, id);
  }

  List<Intent> within(RegionPath scope, @Nullable UUID clockId, PageRequest page) {
    String query = "regionPath >= ?1 and regionPath < ?2 and id < ?3";
    UUID before = page.afterId().orElse(AFTER_ALL);
    return (clockId == null
            ? find(query + " order by id desc", scope.value(), scope.end(), before)
            : find(
                query + " and clockId = ?4 order by id desc",
                scope.value(),
                scope.end(),
                before,
                clockId))
        .range(0, page.fetch() - 1)
        .list();
  }
}
