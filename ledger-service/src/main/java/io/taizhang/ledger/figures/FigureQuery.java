package io.taizhang.ledger.figures;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.security.ReachTerms;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.ledger.project.ProjectReach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the rows of decided items that a caller sees and a filter asks for. In the statements
 * {@code {closed}} and {@code {running}} stand for both conditions.
 */
@ApplicationScoped
class FigureQuery {

  private static final ReachTerms CLOSED_REACH = ProjectReach.ofColumn("c.project_id");
  private static final ReachTerms RUNNING_REACH = ProjectReach.ofColumn("i.project_id");
  private static final String CLOSED =
      """
      ({scope})
         and (cast(:department as text) is null or c.department_code = :department)
         and (cast(:project as uuid) is null or c.project_id = :project)
         and (cast(:kind as text) is null or c.kind = :kind)
         and (cast(:mode as text) is null or :mode = any (c.modes)
              or (:mode = 'ORDINARY' and cardinality(c.modes) = 0))
         and c.decided_on >= coalesce(cast(:from as date), date '-infinity')
         and c.decided_on <= coalesce(cast(:to as date), date 'infinity')
      """;
  private static final String RUNNING =
      """
      ({scope}) and k.phase = 'RUNNING' and k.due_at <= :now
         and (cast(:department as text) is null or i.department_code = :department)
         and (cast(:project as uuid) is null or i.project_id = :project)
         and (cast(:kind as text) is null or i.kind = :kind)
         and (cast(:mode as text) is null or :mode = any ({modes})
              or (:mode = 'ORDINARY' and cardinality({modes}) = 0))
      """
          .replace("{modes}", HandlingMode.OF_ITEM);

  private final Session entities;
  private final Scopes scopes;

  FigureQuery(Session entities, Scopes scopes) {
    this.entities = entities;
    this.scopes = scopes;
  }

  /** Over decided items {@code c}. */
  NativeQuery<Tuple> closed(Caller caller, FigureFilter filter, String sql) {
    Condition seen = scopes.of(caller, filter.region()).over("c.region_path", CLOSED_REACH);
    return asked(closed(seen, sql), seen, filter)
        .setParameter("from", filter.from(), LocalDate.class)
        .setParameter("to", filter.to(), LocalDate.class);
  }

  /** Over items {@code i} whose clock {@code k} runs overdue at an instant. */
  NativeQuery<Tuple> running(Caller caller, FigureFilter filter, Instant now, String sql) {
    Condition seen = scopes.of(caller, filter.region()).over("k.region_path", RUNNING_REACH);
    return asked(running(seen, sql), seen, filter)
        .setParameter("now", now.atOffset(ZoneOffset.UTC));
  }

  /** The statement over decided items. */
  static String closed(Condition seen, String sql) {
    return sql.replace("{closed}", CLOSED).replace("{scope}", seen.text());
  }

  /** The statement over running ones. */
  static String running(Condition seen, String sql) {
    return sql.replace("{running}", RUNNING).replace("{scope}", seen.text());
  }

  private NativeQuery<Tuple> asked(String sql, Condition seen, FigureFilter filter) {
    NativeQuery<Tuple> query = entities.createNativeQuery(sql, Tuple.class);
    bind(query, seen, filter);
    return query;
  }

  static void bind(NativeQuery<?> query, Condition seen, FigureFilter filter) {
    query
        .setParameter("department", filter.department(), String.class)
        .setParameter("project", filter.project(), UUID.class)
        .setParameter("kind", name(filter.kind()), String.class)
        .setParameter("mode", name(filter.mode()), String.class);
    seen.values().forEach(query::setParameter);
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }
}
