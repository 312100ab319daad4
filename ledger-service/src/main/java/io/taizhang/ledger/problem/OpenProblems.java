package io.taizhang.ledger.problem;

import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.security.ReachTerms;
import io.taizhang.chassis.security.Scope;
import io.taizhang.ledger.project.ProjectReach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Reads what is open, for meetings that settle it. */
@ApplicationScoped
public class OpenProblems {

  private static final ReachTerms OF_PROJECT = ProjectReach.ofColumn("q.project_id");
  private static final ReachTerms REACH =
      new ReachTerms(
          "q.department_code = :unit or " + OF_PROJECT.unit(),
          OF_PROJECT.assigned(),
          ReachTerms.NOTHING);
  private static final String OPEN =
      """
      select q.id, q.number, q.project_id, q.description, q.department_code, q.due_on
        from problem q
       where q.status = 'OPEN' and ({scope}) and (cast(:project as uuid) is null or q.project_id = :project)
       order by q.due_on, q.id
       limit :most
      """;

  private final Session entities;

  OpenProblems(Session entities) {
    this.entities = entities;
  }

  /** The open problems within the scope, of one project if one is named, those due first first. */
  @Transactional
  public List<OpenProblem> within(Scope scope, @Nullable UUID project, int most) {
    Condition seen = scope.over("q.region_path", REACH);
    NativeQuery<Tuple> query =
        entities
            .createNativeQuery(OPEN.replace("{scope}", seen.text()), Tuple.class)
            .setParameter("project", project, UUID.class)
            .setParameter("most", most);
    seen.values().forEach(query::setParameter);
    return query.getResultList().stream().map(OpenProblems::row).toList();
  }

  private static OpenProblem row(Tuple row) {
    return new OpenProblem(
        row.get("id", UUID.class),
        row.get("number", String.class),
        row.get("project_id", UUID.class),
        row.get("description", String.class),
        row.get("department_code", String.class),
        row.get("due_on", LocalDate.class));
  }
}
