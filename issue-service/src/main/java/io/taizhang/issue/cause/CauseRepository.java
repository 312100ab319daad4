package io.taizhang.issue.cause;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.RegionPath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Causes, some dozens in all; one holds in its region and below. */
@ApplicationScoped
class CauseRepository implements PanacheRepositoryBase<IssueCause, String> {

  /** What holds in a place, whether in use or not. */
  List<IssueCause> holding(RegionPath place) {
    return list("locate(regionPath, ?1) = 1 order by regionPath, code", place.value());
  }

  /** What holds somewhere in a place. */
  List<IssueCause> concerning(RegionPath place) {
    return list(
        "locate(regionPath, ?1) = 1 or (regionPath >= ?1 and regionPath < ?2)"
            + " order by regionPath, code",
        place.value(),
        place.end());
  }

  /** One that holds somewhere in a place. */
  Optional<IssueCause> seen(RegionPath place, String code) {
    return findByIdOptional(code).filter(cause -> concerns(place, cause));
  }

  /** The same, locked for a change. */
  Optional<IssueCause> locked(RegionPath place, String code) {
    return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE)
        .filter(cause -> concerns(place, cause));
  }

  Optional<IssueCause> systemFind(String code) {
    return findByIdOptional(code);
  }

  List<IssueCause> systemOfGroup(String group) {
    return list("causeGroup", group);
  }

  private static boolean concerns(RegionPath place, IssueCause cause) {
    return cause.region().contains(place) || place.contains(cause.region());
  }
}
