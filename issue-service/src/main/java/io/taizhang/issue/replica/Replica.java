package io.taizhang.issue.replica;

import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.RegionPaths;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

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
                    new RegionPath(row.regionPath),
                    row.status));
  }

  /** The region's name, or its code where it is not known. */
  public String regionName(String code) {
    return find(RegionRow.class, code).map(row -> row.name).orElse(code);
  }

  /** The names of those of these departments that are known, by code. */
  public Map<String, String> departmentNames(Collection<String> codes) {
    return entities
        .createQuery("from DepartmentRow d where d.code in :codes", DepartmentRow.class)
        .setParameter("codes", codes)
        .getResultList()
        .stream()
        .collect(Collectors.toMap(row -> row.code, row -> row.name));
  }

  /** The names of those of these projects that are known, by id. */
  public Map<UUID, String> projectNames(Collection<UUID> ids) {
    return entities
        .createQuery("from ProjectRow p where p.id in :ids", ProjectRow.class)
        .setParameter("ids", ids)
        .getResultList()
        .stream()
        .collect(Collectors.toMap(row -> row.id, row -> row.name));
  }

  private <T> Optional<T> find(Class<T> type, Object id) {
    return Optional.ofNullable(entities.find(type, id));
  }
}
