package io.taizhang.ledger.checklist;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.ledger.project.domain.Track;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checklists in the database. A checklist is read in its own region, in those below, where it is in
 * force, and by the regions above.
 */
@ApplicationScoped
class ChecklistRepository implements PanacheRepositoryBase<Checklist, UUID> {

  private static final String READABLE =
      "(regionPath >= :from and regionPath < :to or regionPath in (:inForce))";
  private static final Pattern LAST_CODE = Pattern.compile("(?<=/)[^/]+/$");

  Optional<Checklist> find(RegionPath scope, boolean drafts, UUID id) {
    Map<String, Object> values = within(scope);
    values.put("id", id);
    return find(READABLE + published(drafts) + " and id = :id", values).firstResultOptional();
  }

  Optional<Checklist> lock(RegionPath scope, UUID id) {
    Map<String, Object> values = within(scope);
    values.put("id", id);
    return find(READABLE + " and id = :id", values)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  Checklist systemFind(UUID id) {
    return findById(id);
  }

  boolean systemKnows(String regionCode, String code) {
    return count("regionCode = ?1 and code = ?2", regionCode, code) > 0;
  }

  List<Checklist> list(RegionPath scope, boolean drafts, @Nullable Track track, PageRequest page) {
    return page(READABLE + published(drafts), within(scope), track, page);
  }

  List<Checklist> inForce(
      RegionPath place, boolean drafts, @Nullable Track track, PageRequest page) {
    Map<String, Object> values = new HashMap<>();
    values.put("inForce", upwards(place));
    return page("regionPath in (:inForce)" + published(drafts), values, track, page);
  }

  private List<Checklist> page(
      String where, Map<String, Object> values, @Nullable Track track, PageRequest page) {
    StringBuilder query = new StringBuilder(where);
    if (track != null) {
      query.append(" and track = :track");
      values.put("track", track);
    }
    page.afterId()
        .ifPresent(
            id -> {
              query.append(" and id > :cursor");
              values.put("cursor", id);
            });
    return find(query + " order by id", values).page(0, page.fetch()).list();
  }

  private static String published(boolean drafts) {
    return drafts ? "" : " and publishedNumber is not null";
  }

  private static Map<String, Object> within(RegionPath scope) {
    Map<String, Object> values = new HashMap<>();
    values.put("from", scope.value());
    values.put("to", scope.end());
    values.put("inForce", upwards(scope));
    return values;
  }

  /** The place and all above it. */
  private static List<String> upwards(RegionPath place) {
    return Stream.iterate(
            place.value(),
            path -> path.length() > 1,
            path -> LAST_CODE.matcher(path).replaceFirst(""))
        .toList();
  }
}
