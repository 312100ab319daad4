package io.taizhang.notification.recipient;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.RegionPath;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The projects heard of. */
@ApplicationScoped
public class ProjectBook implements PanacheRepositoryBase<ProjectReplica, UUID> {

  /** Keeps what the ledger says of a project now. */
  public void keep(
      UUID id,
      String name,
      RegionPath region,
      @Nullable String department,
      @Nullable String ownerCreditCode,
      String phase) {
    ProjectReplica project = findById(id);
    boolean fresh = project == null;
    if (fresh) {
      project = new ProjectReplica();
      project.projectId = id;
    }
    project.name = name;
    project.regionPath = region.value();
    project.department = department;
    project.ownerCreditCode = ownerCreditCode;
    project.phase = phase;
    if (fresh) {
      persist(project);
    }
  }

  /** It has gone into another phase. */
  public void phase(UUID id, String phase) {
    findByIdOptional(id).ifPresent(project -> project.phase = phase);
  }

  /**
   * Its progress was reported: it is fresh again.
   *
   * @return the phase it was in before, empty for one that was not heard of
   */
  public Optional<String> reported(UUID id, String phase, Instant at) {
    Optional<ProjectReplica> project = findByIdOptional(id);
    Optional<String> former = project.map(known -> known.phase);
    project.ifPresent(
        known -> {
          known.phase = phase;
          known.reportedAt = at;
          known.staleFrom = null;
        });
    return former;
  }

  /** Its weekly update is missing. */
  public void stale(UUID id, LocalDate from) {
    findByIdOptional(id).ifPresent(project -> project.staleFrom = from);
  }

  /** The project of that id. */
  public Optional<KnownProject> project(UUID id) {
    return findByIdOptional(id).map(ProjectReplica::known);
  }

  /** Whether the owner's credit code is known. */
  public boolean owned(UUID id) {
    return findByIdOptional(id).filter(project -> project.ownerCreditCode != null).isPresent();
  }

  /** The owners' credit codes by the project's id in words, of those projects that have one. */
  Map<String, String> owners(Collection<UUID> ids) {
    return list("projectId in ?1 and ownerCreditCode is not null", ids).stream()
        .collect(
            Collectors.toMap(
                project -> project.projectId.toString(),
                project -> Objects.requireNonNull(project.ownerCreditCode)));
  }

  /** The projects in the region of which the subject holds the part, by name. */
  public List<KnownProject> heldBy(ProjectPart part, String subject, RegionPath region) {
    return find(
            "select p from ProjectReplica p, ProjectRole r where r.id.projectId = p.projectId"
                + " and r.id.role = ?1 and r.id.subject = ?2 and p.phase <> 'REMOVED'"
                + " and p.regionPath >= ?3 and p.regionPath < ?4 order by p.name, p.projectId",
            part,
            subject,
            region.value(),
            region.end())
        .stream()
        .map(ProjectReplica::known)
        .toList();
  }
}
