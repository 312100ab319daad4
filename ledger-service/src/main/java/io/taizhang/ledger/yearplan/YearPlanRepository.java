package io.taizhang.ledger.yearplan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.ledger.project.ProjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Yearly plans in the database, reached through a project that the caller has been shown. */
@ApplicationScoped
class YearPlanRepository implements PanacheRepositoryBase<YearPlan, UUID> {

  Optional<YearPlan> of(ProjectRef project, int year) {
    return find("projectId = ?1 and year = ?2", project.id(), year).firstResultOptional();
  }

  Optional<YearPlan> lock(ProjectRef project, int year) {
    return find("projectId = ?1 and year = ?2", project.id(), year)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  List<YearPlanNode> nodes(YearPlan plan, int number) {
    return getEntityManager()
        .createQuery(
            "from YearPlanNode where planId = ?1 and number = ?2 order by month",
            YearPlanNode.class)
        .setParameter(1, plan.id)
        .setParameter(2, number)
        .getResultList();
  }

  List<YearPlanMonth> months(YearPlan plan) {
    return getEntityManager()
        .createQuery("from YearPlanMonth where planId = ?1 order by month", YearPlanMonth.class)
        .setParameter(1, plan.id)
        .getResultList();
  }

  List<YearPlanVersion> versions(YearPlan plan) {
    return getEntityManager()
        .createQuery(
            "from YearPlanVersion where planId = ?1 order by number", YearPlanVersion.class)
        .setParameter(1, plan.id)
        .getResultList();
  }

  /** All that the months of all the project's plans have brought. */
  long done(ProjectRef project) {
    return getEntityManager()
        .createQuery(
            "select coalesce(sum(m.doneFen), 0) from YearPlanMonth m, YearPlan p"
                + " where m.planId = p.id and p.projectId = ?1",
            Long.class)
        .setParameter(1, project.id())
        .getSingleResult();
  }

  void add(Object child) {
    getEntityManager().persist(child);
  }
}
