package io.taizhang.issue.replica;

import io.taizhang.chassis.security.RegionPath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Writes what the ledger tells; a later word replaces an earlier one. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReplicaKeeper {
  private final EntityManager entities;

  ReplicaKeeper(EntityManager entities) {
    this.entities = entities;
  }

  /** Keeps a region and where it stands in the tree. */
  public void keepRegion(String code, String name, RegionPath path) {
    entities.merge(new RegionRow(code, name, path.value()));
  }

  /** Keeps a department. */
  public void keep(KnownDepartment department) {
    entities.merge(
        new DepartmentRow(department.code(), department.name(), department.region().value()));
  }

  /** Keeps a project. */
  public void keep(KnownProject project) {
    entities.merge(new ProjectRow(project.id(), project.name(), project.region().value()));
  }

  /** Keeps who pushes a project through. */
  public void keepOfficer(UUID projectId, String subject) {
    entities.merge(new ProjectOfficerRow(projectId, subject));
  }

  /** Keeps an item. */
  public void keep(KnownItem item) {
    entities.merge(
        new ItemRow(
            item.id(),
            item.projectId(),
            item.name(),
            item.departmentCode(),
            item.region().value(),
            item.status()));
  }
}
