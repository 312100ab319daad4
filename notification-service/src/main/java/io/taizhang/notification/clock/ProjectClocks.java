package io.taizhang.notification.clock;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.time.ClockPhase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Running clocks by the project that they are about. */
@ApplicationScoped
public class ProjectClocks implements PanacheRepositoryBase<ClockReplica, UUID> {

  /** Those of the projects that are due before an instant, the earliest first. */
  public List<WatchedClock> dueBefore(Collection<UUID> projects, Instant end) {
    List<String> ids = projects.stream().map(UUID::toString).toList();
    return list(
            "subject.projectId in ?1 and phase = ?2 and dueAt < ?3 order by dueAt, clockId",
            ids,
            ClockPhase.RUNNING,
            end)
        .stream()
        .map(ClockReplica::watched)
        .toList();
  }
}
