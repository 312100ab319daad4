package io.taizhang.ledger.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.security.ReachTerms;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.web.ScopedQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Projects in the database. Every query carries the caller's scope. */
@ApplicationScoped
class ProjectRepository implements PanacheRepositoryBase<Project, UUID> {

  private static final ReachTerms REACH = ProjectReach.of("this.id");

  Optional<Project> find(Scope scope, UUID id) {
    return ScopedQuery.within(scope, REACH).one(this, id);
  }

  Optional<Project> lock(Scope scope, UUID id) {
    return ScopedQuery.within(scope, REACH).locked(this, id);
  }

  /** For whoever has been shown what hangs on the project; as it stands now. */
  Project systemLock(UUID id) {
    Project project = findById(id);
    getEntityManager().refresh(project, LockModeType.PESSIMISTIC_WRITE);
    return project;
  }

  Project systemFind(UUID id) {
    return findById(id);
  }

  List<Project> systemFind(Set<UUID> ids) {
    return list("id in ?1", ids);
  }

  /** Which of these national codes are taken. */
  List<String> systemKnown(Collection<String> nationalCodes) {
    return nationalCodes.isEmpty()
        ? List.of()
        : find("select nationalCode from Project where nationalCode in ?1", nationalCodes)
            .project(String.class)
            .list();
  }

  /** For lists: whether the caller may see them is asked for all of them at once. */
  List<Project> systemCoded(Collection<String> codes) {
    return codes.isEmpty() ? List.of() : list("nationalCode in ?1 or localNumber in ?1", codes);
  }

  List<Project> systemNamed(Collection<String> names, Collection<String> owners) {
    return names.isEmpty()
        ? List.of()
        : list("name in ?1 and ownerCreditCode in ?2", names, owners);
  }

  /** Which of these the scope sees. */
  List<UUID> reached(Scope scope, Collection<UUID> ids) {
    Condition seen =
        scope
            .over("this.regionPath", REACH)
            .and(new Condition("this.id in (:sought)").with("sought", ids));
    return find("select this.id from Project this where " + seen.text(), seen.values())
        .project(UUID.class)
        .list();
  }
}
