package io.taizhang.notification.digest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The problems of projects, as far as digests count them. */
@ApplicationScoped
class Problems implements PanacheRepositoryBase<ProjectProblem, UUID> {

  /** Those open now, by due date. */
  List<ProjectProblem> open(UUID project) {
    return list("projectId = ?1 and struckOffOn is null order by dueOn, number", project);
  }

  /** How many were struck off from a day to a day, the latter excluded. */
  long struckOff(UUID project, LocalDate from, LocalDate to) {
    return count("projectId = ?1 and struckOffOn >= ?2 and struckOffOn < ?3", project, from, to);
  }
}
