package io.taizhang.issue.replica;

import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.RegionPaths;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Reads what the ledger has told. */
@ApplicationScoped
@Transactional
public class Replica implements RegionPaths {
  private final EntityManager entities;

  Replica(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<RegionPath> pathOf(String regionCode) {
    return find(RegionRow.class, regionCode).map(row -> new RegionPath(row.path));
  }

  /** The department with this code. */
  public Optional<KnownDepartment> department(String code) {
    return find(DepartmentRow.class, code)
        .map(row -> new KnownDepartment(row.code, row.name, new RegionPath(row.regionPath)));
  }

  /** The project with this id. */
  public Optional<KnownProject> project(UUID id) {
    return find(ProjectRow.class, id)
        .map(row -> new KnownProject(row.id, row.name, new RegionPath(row.regionPath)));
  }

  /** The item with this id. */
  public Optional<KnownItem> item(UUID id) {
    return find(ItemRow.class, id)
        .map(
            row ->
                new KnownItem(
                    row.id,
                    row.projectId,
                    row.name,
                    row.departmentCode,
                    new RegionPath(row.regionPath)));
  }

  private <T> Optional<T> find(Class<T> type, Object id) {
    return Optional.ofNullable(entities.find(type, id));
  }
}
