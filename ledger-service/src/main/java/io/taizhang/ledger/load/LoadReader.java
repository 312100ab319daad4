package io.taizhang.ledger.load;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.security.ReachTerms;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.ledger.project.ProjectReach;
import io.taizhang.ledger.project.domain.Phase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Reads who carries how much: one statement a page, whatever the number of projects. Officials of
 * the region stand in it also with nothing, those from above it with what they have in it.
 */
@ApplicationScoped
class LoadReader {

  private static final UUID BEFORE_ALL = new UUID(0, 0);
  private static final ReachTerms REACH = ProjectReach.ofColumn("p.id");
  private static final String PHASES =
      Arrays.stream(Phase.values())
          .map(phase -> "count(*) filter (where p.phase = '%1$s') as %1$s".formatted(phase))
          .collect(Collectors.joining(", "));
  private static final String ROWS =
      """
      with wanted as (
        (select o.id from officer o
          where o.region_path >= :from and o.region_path < :to and o.id > :after
          order by o.id limit :fetch)
        union
        (select distinct a.officer_id from project_assignment a
          where a.role = :role and a.until is null
            and a.region_path >= :from and a.region_path < :to and a.officer_id > :after
          order by a.officer_id limit :fetch)
        order by id limit :fetch)
      select o.id, o.name, o.post, d.name as department, carried.*
        from wanted w
        join officer o on o.id = w.id
        join department d on d.code = o.department_code
       cross join lateral (
         select count(*) as total, {phases},
                count(*) filter (where p.stale_from <= :today) as stale_projects,
                coalesce(sum(items.open), 0) as open_items,
                coalesce(sum(items.overdue), 0) as overdue_items,
                coalesce(sum(problems.open), 0) as open_problems
           from project_assignment a
           join project p on p.id = a.project_id
          cross join lateral (
            select count(*) as open,
                   count(*) filter (where c.phase = 'RUNNING' and c.due_at <= :now) as overdue
              from item i left join clock c on c.id = coalesce(i.clock_id, i.window_clock_id)
             where i.project_id = p.id and i.closed_at is null) items
          cross join lateral (
            select count(*) as open from problem q
             where q.project_id = p.id and q.status = 'OPEN') problems
          where a.officer_id = o.id and a.role = :role and a.until is null and ({scope})) carried
       order by o.id
      """
          .replace("{phases}", PHASES);

  private final Session entities;
  private final Scopes scopes;
  private final Clock clock;

  LoadReader(Session entities, Scopes scopes, Clock clock) {
    this.entities = entities;
    this.scopes = scopes;
    this.clock = clock;
  }

  @Transactional
  Page<OfficerLoad> list(Caller caller, LoadFilter filter, PageRequest page) {
    Scope scope = scopes.of(caller, filter.region());
    Condition seen = seen(scope);
    Instant now = clock.instant();
    NativeQuery<Tuple> query =
        entities
            .createNativeQuery(sql(seen), Tuple.class)
            .setParameter("from", scope.region().value())
            .setParameter("to", scope.region().end())
            .setParameter("role", filter.role().name())
            .setParameter("today", BusinessZone.dateOf(now))
            .setParameter("now", now)
            .setParameter("after", page.afterId().orElse(BEFORE_ALL))
            .setParameter("fetch", page.fetch());
    seen.values().forEach(query::setParameter);
    return Page.of(query.getResultList(), page, row -> row.get("id", UUID.class).toString())
        .map(LoadReader::row);
  }

  static Condition seen(Scope scope) {
    return scope.over("p.region_path", REACH);
  }

  static String sql(Condition seen) {
    return ROWS.replace("{scope}", seen.text());
  }

  private static OfficerLoad row(Tuple row) {
    return new OfficerLoad(
        row.get("id", UUID.class),
        row.get("name", String.class),
        row.get("post", String.class),
        row.get("department", String.class),
        count(row, "total"),
        phases(row),
        count(row, "open_items"),
        count(row, "overdue_items"),
        count(row, "open_problems"),
        count(row, "stale_projects"));
  }

  private static Map<Phase, Long> phases(Tuple row) {
    Map<Phase, Long> projects = new EnumMap<>(Phase.class);
    List.of(Phase.values())
        .forEach(
            phase -> {
              long count = count(row, phase.name());
              if (count > 0) {
                projects.put(phase, count);
              }
            });
    return projects;
  }

  private static long count(Tuple row, String column) {
    return row.get(column, Number.class).longValue();
  }
}
