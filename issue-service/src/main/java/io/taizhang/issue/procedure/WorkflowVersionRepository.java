package io.taizhang.issue.procedure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.ScopedQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Versions. The nearest region's holds, of one region's the latest in force. */
@ApplicationScoped
class WorkflowVersionRepository implements PanacheRepositoryBase<WorkflowVersion, UUID> {

  Optional<WorkflowVersion> inForce(RegionPath place, LocalDate day) {
    return find(
            "regionPath in ?1 and validFrom <= ?2"
                + " order by length(regionPath) desc, validFrom desc, number desc",
            upwards(place),
            day)
        .firstResultOptional();
  }

  Optional<WorkflowVersion> systemFind(UUID id) {
    return findByIdOptional(id);
  }

  /** One that holds somewhere in this place or above it. */
  Optional<WorkflowVersion> seen(RegionPath place, UUID id) {
    return findByIdOptional(id)
        .filter(version -> version.region().contains(place) || place.contains(version.region()));
  }

  int lastNumber(RegionPath region) {
    return find("regionPath = ?1 order by number desc", region.value())
        .firstResultOptional()
        .map(version -> version.number)
        .orElse(0);
  }

  List<WorkflowVersion> page(RegionPath scope, PageRequest page) {
    return ScopedQuery.within(scope).newest(this, page);
  }

  /** The place and all above it. */
  private static List<String> upwards(RegionPath place) {
    String path = place.value();
    return IntStream.range(1, path.length())
        .filter(at -> path.charAt(at) == '/')
        .mapToObj(at -> path.substring(0, at + 1))
        .toList();
  }
}
