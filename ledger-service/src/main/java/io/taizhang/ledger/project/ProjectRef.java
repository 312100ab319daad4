package io.taizhang.ledger.project;

import io.taizhang.chassis.security.RegionPath;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other features need to know of a project. */
public record ProjectRef(
    UUID id,
    String name,
    String regionCode,
    RegionPath region,
    @Nullable UUID officerId,
    long version) {

  static ProjectRef of(Project project) {
    return new ProjectRef(
        project.id,
        project.name,
        project.regionCode,
        new RegionPath(project.regionPath),
        project.officerId,
        project.version);
  }
}
