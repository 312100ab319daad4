package io.taizhang.ledger.tracking;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.security.ReachTerms;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.sheet.ExportTrail;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.ledger.listing.Asked;
import io.taizhang.ledger.listing.CustomPlans;
import io.taizhang.ledger.listing.Finder;
import io.taizhang.ledger.project.ProjectReach;
import io.taizhang.ledger.project.domain.Phase;
import io.taizhang.ledger.search.ProjectTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tracking ledger: one statement, whatever the number of projects. It finds the page
 * first and looks then at what belongs to the projects that are on it.
 */
@ApplicationScoped
class TrackingLedger {

  private static final UUID BEFORE_ALL = new UUID(0, 0);
  private static final ReachTerms REACH = ProjectReach.ofColumn("p.id");
  private static final String ROWS =
      """
      select p.id, p.name, coalesce(p.national_code, p.local_number) as code, p.nature, p.scale,
             p.location, p.investment_fen, p.done_fen,
             coalesce((select y.investment_fen from year_plan y
                        where y.project_id = p.id and y.year = :year), p.year_plan_fen)
               as year_plan_fen, d.name as department,
             p.owner_name, p.owner_contact, l.name as leader, o.name as officer, p.phase, p.planned_start,
             p.actual_start, p.progress, item.name as current_item,
             item_department.name as item_department, item.due_at as item_due_at,
             problem.description as problem, problem.measure, problem.person,
             problem.due_on as problem_due_on, p.updated_at, p.remark,
             coalesce(p.stale_from <= :day, false) as stale
        from (select p.id from project p
               where {wanted} and p.id > :after order by p.id limit :fetch) page
        join project p on p.id = page.id
        join department d on d.code = p.department_code
        left join officer l on l.id = p.leader_id
        left join officer o on o.id = p.officer_id
        left join lateral (
          select i.name, i.department_code, c.due_at
            from item i left join clock c on c.id = coalesce(i.clock_id, i.window_clock_id)
           where i.project_id = p.id and i.closed_at is null
           order by c.due_at nulls last, i.id limit 1) item on true
        left join department item_department on item_department.code = item.department_code
        left join lateral (
          select q.description, q.measure, q.person, q.due_on
            from problem q
           where q.project_id = p.id and q.status = 'OPEN'
           order by q.due_on, q.id limit 1) problem on true
       order by page.id
      """;
  private static final String COUNT =
      "select count(*) from (select 1 from project p where {wanted} limit :most) as wanted";

  private final Session entities;
  private final CustomPlans plans;
  private final Finder finder;
  private final Scopes scopes;
  private final Clock clock;

  TrackingLedger(Session entities, CustomPlans plans, Finder finder, Scopes scopes, Clock clock) {
    this.entities = entities;
    this.plans = plans;
    this.finder = finder;
    this.scopes = scopes;
    this.clock = clock;
  }

  @Transactional
  Page<TrackingRow> list(Caller caller, TrackingFilter filter, PageRequest page) {
    List<Tuple> rows =
        wanted(ROWS, Tuple.class, caller, filter)
            .setParameter("year", today().getYear())
            .setParameter("day", today())
            .setParameter("after", page.afterId().orElse(BEFORE_ALL))
            .setParameter("fetch", page.fetch())
            .getResultList();
    return Page.of(rows, page, row -> row.get("id", UUID.class).toString())
        .map(TrackingLedger::row);
  }

  /** How many rows the list as a whole has, counted no further than a sheet holds. */
  @Transactional
  long count(Caller caller, TrackingFilter filter) {
    return wanted(COUNT, Long.class, caller, filter)
        .setParameter("most", ExportTrail.MOST + 1)
        .getSingleResult();
  }

  Condition wanted(Scope scope, TrackingFilter filter, Instant now) {
    Phase phase = filter.phase();
    return Asked.within(scope.over("p.region_path", REACH))
        .given(filter.text(), text -> finder.words("project", "p", text))
        .equal("p.department_code", "department", filter.department())
        .equal("p.phase", "phase", phase == null ? null : phase.name())
        .equal("p.officer_id", "officer", filter.officer())
        .flag(filter.stale(), ProjectTerms.stale(BusinessZone.dateOf(now)))
        .given(filter.overdue(), yes -> ProjectTerms.overdue(finder, yes, now))
        .given(filter.level(), ProjectTerms::openProblem)
        .condition();
  }

  static String rows(Condition wanted) {
    return within(ROWS, wanted);
  }

  private <T> NativeQuery<T> wanted(
      String sql, Class<T> type, Caller caller, TrackingFilter filter) {
    plans.begin();
    Condition wanted = wanted(scopes.of(caller, filter.region()), filter, clock.instant());
    NativeQuery<T> query = entities.createNativeQuery(within(sql, wanted), type);
    wanted.values().forEach(query::setParameter);
    return query;
  }

  private static String within(String sql, Condition wanted) {
    return sql.replace("{wanted}", wanted.text());
  }

  private static TrackingRow row(Tuple row) {
    return new TrackingRow(
        row.get("id", UUID.class),
        row.get("name", String.class),
        row.get("code", String.class),
        row.get("nature", String.class),
        row.get("scale", String.class),
        row.get("location", String.class),
        row.get("investment_fen", Long.class),
        row.get("year_plan_fen", Long.class),
        row.get("done_fen", Long.class),
        row.get("department", String.class),
        row.get("owner_name", String.class),
        row.get("owner_contact", String.class),
        row.get("leader", String.class),
        row.get("officer", String.class),
        Phase.valueOf(row.get("phase", String.class)),
        day(row, "planned_start"),
        optionalDay(row, "actual_start"),
        row.get("progress", String.class),
        row.get("current_item", String.class),
        row.get("item_department", String.class),
        row.get("item_due_at", Instant.class),
        row.get("problem", String.class),
        row.get("measure", String.class),
        row.get("person", String.class),
        optionalDay(row, "problem_due_on"),
        row.get("updated_at", Instant.class),
        row.get("remark", String.class),
        row.get("stale", Boolean.class));
  }

  private LocalDate today() {
    return BusinessZone.dateOf(clock.instant());
  }

  private static LocalDate day(Tuple row, String column) {
    return row.get(column, LocalDate.class);
  }

  private static @Nullable LocalDate optionalDay(Tuple row, String column) {
    return row.get(column, LocalDate.class);
  }
}
