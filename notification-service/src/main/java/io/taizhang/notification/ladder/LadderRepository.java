package io.taizhang.notification.ladder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ladders; those of a caller are what holds in the caller's region, from above or below. */
@ApplicationScoped
class LadderRepository implements PanacheRepositoryBase<LadderVersion, UUID> {

  private static final UUID AFTER_ALL = new UUID(-1, -1);
  private static final String SEEN =
      "(regionPath >= ?1 and regionPath < ?2 or regionPath in ?3) and id < ?4";

  /** The nearest region's comes before the most particular kind's, and the newest of those. */
  private static final Comparator<LadderVersion> BEST =
      Comparator.<LadderVersion>comparingInt(ladder -> ladder.regionPath.length())
          .thenComparingInt(LadderVersion::particularity)
          .thenComparingInt(ladder -> ladder.number);

  /** The one that rules such a clock on that day. */
  Optional<LadderVersion> systemInForce(
      String regionPath, String subjectType, String stage, LocalDate day) {
    return list(
            "regionPath in ?1 and (subjectType is null or subjectType = ?2)"
                + " and (stage is null or stage = ?3) and fromDate <= ?4",
            upwards(regionPath),
            subjectType,
            stage,
            day)
        .stream()
        .max(BEST);
  }

  Optional<LadderVersion> systemFind(UUID id) {
    return findByIdOptional(id);
  }

  boolean systemWaiting(LocalDate day) {
    return count("rearmedAt is null and fromDate <= ?1", day) > 0;
  }

  Optional<LadderVersion> seen(RegionPath scope, UUID id) {
    return find(
            "(regionPath >= ?1 and regionPath < ?2 or regionPath in ?3) and id = ?4",
            scope.value(),
            scope.end(),
            upwards(scope.value()),
            id)
        .firstResultOptional();
  }

  List<LadderVersion> seen(RegionPath scope, @Nullable String subjectType, PageRequest page) {
    String from = SEEN + (subjectType == null ? "" : " and subjectType = ?5") + " order by id desc";
    List<Object> values =
        new ArrayList<>(
            List.of(
                scope.value(),
                scope.end(),
                upwards(scope.value()),
                page.afterId().orElse(AFTER_ALL)));
    if (subjectType != null) {
      values.add(subjectType);
    }
    return find(from, values.toArray()).range(0, page.fetch() - 1).list();
  }

  /** The newest version for just that region and kind. */
  Optional<LadderVersion> newest(
      RegionPath region, @Nullable String subjectType, @Nullable String stage) {
    return find(
            "regionPath = ?1 and subjectType is not distinct from ?2"
                + " and stage is not distinct from ?3 order by number desc",
            region.value(),
            subjectType,
            stage)
        .firstResultOptional();
  }

  private static List<String> upwards(String regionPath) {
    List<String> paths = new ArrayList<>();
    for (int end = regionPath.indexOf('/', 1); end > 0; end = regionPath.indexOf('/', end + 1)) {
      paths.add(regionPath.substring(0, end + 1));
    }
    return paths;
  }
}
