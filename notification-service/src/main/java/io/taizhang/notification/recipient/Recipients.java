package io.taizhang.notification.recipient;

import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.notification.directory.Directory;
import io.taizhang.notification.directory.Recipient;
import io.taizhang.notification.directory.RecipientKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who really gets what is meant for somebody. */
@ApplicationScoped
public class Recipients {

  private static final int ID_LENGTH = 36;

  private final ProjectRoles roles;
  private final ProjectBook projects;
  private final StandInBook standIns;
  private final Directory directory;

  Recipients(ProjectRoles roles, ProjectBook projects, StandInBook standIns, Directory directory) {
    this.roles = roles;
    this.projects = projects;
    this.standIns = standIns;
    this.directory = directory;
  }

  /**
   * For a batch of notices at one instant.
   *
   * @param projectIds the projects they are about
   */
  public Resolving resolving(Collection<String> projectIds, Instant now) {
    List<UUID> about =
        projectIds.stream()
            .filter(id -> id.length() == ID_LENGTH)
            .distinct()
            .map(UUID::fromString)
            .toList();
    return new Resolving(
        about.isEmpty() ? Map.of() : roles.holders(about, ProjectPart.LEADER),
        about.isEmpty() ? Map.of() : projects.owners(about),
        subject -> standIns.reach(subject, BusinessZone.dateOf(now)),
        directory);
  }

  /** The same for one notice, see {@link Resolving#resolve}. */
  public List<Recipient> resolve(
      Collection<Recipient> meant, @Nullable String projectId, Instant now) {
    return resolving(Stream.ofNullable(projectId).toList(), now).resolve(meant, projectId);
  }

  /** Those who hold a part of a project, or their stand-ins. */
  public List<Recipient> holding(ProjectPart part, UUID projectId, Instant now) {
    return roles.holders(projectId, part).stream()
        .map(subject -> present(new Recipient(RecipientKind.OFFICER, subject), now))
        .distinct()
        .toList();
  }

  private Recipient present(Recipient recipient, Instant now) {
    return recipient.kind() == RecipientKind.OFFICER
        ? new Recipient(
            RecipientKind.OFFICER, standIns.reach(recipient.key(), BusinessZone.dateOf(now)))
        : recipient;
  }
}
