package io.taizhang.ledger.submission;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.sheet.ExportTrail;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.ledger.listing.Asked;
import io.taizhang.ledger.listing.CustomPlans;
import io.taizhang.ledger.listing.Finder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Reads the annual approval plan: one statement a page, found first, one for the months. */
@ApplicationScoped
class AnnualPlan {

  private static final UUID BEFORE_ALL = new UUID(0, 0);
  private static final String WANTED =
      """
       where ({wanted})
         and l.hand_in_month < :next and l.approval_month >= :first
      """;
  private static final String APPROVED =
      " left join lateral (" + Approved.DAY + ") approved on true ";
  private static final String ROWS =
      """
      select l.id, l.project_id, p.name as project, l.name as item, d.name as department,
             l.hand_in_month, l.approval_month, l.handed_in_on, approved.day as approved_on,
             l.deviation_reason
        from (select l.id from plan_line l
      """
          + WANTED
          + """
                 and l.id > :after order by l.id limit :fetch) page
        join plan_line l on l.id = page.id
        join project p on p.id = l.project_id
        join department d on d.code = l.department_code
      """
          + APPROVED
          + " order by page.id";
  private static final String COUNT =
      "select count(*) from (select 1 from plan_line l " + WANTED + " limit :most) as wanted";
  private static final String MONTHS =
      "with planned as (select l.hand_in_month, l.approval_month, l.handed_in_on,"
          + " approved.day as approved_on from plan_line l"
          + APPROVED
          + WANTED
          + ")"
          + """
       , told as (
         select 1 as what, hand_in_month as month from planned
         union all select 2, cast(date_trunc('month', handed_in_on) as date) from planned
         union all select 3, approval_month from planned
         union all select 4, cast(date_trunc('month', approved_on) as date) from planned)
      select month, count(*) filter (where what = 1) as planned_hand_ins,
             count(*) filter (where what = 2) as hand_ins,
             count(*) filter (where what = 3) as planned_approvals,
             count(*) filter (where what = 4) as approvals
        from told where month >= :first and month < :next
       group by month
      """;

  private final Session entities;
  private final CustomPlans plans;
  private final Finder finder;
  private final Scopes scopes;
  private final Clock clock;

  AnnualPlan(Session entities, CustomPlans plans, Finder finder, Scopes scopes, Clock clock) {
    this.entities = entities;
    this.plans = plans;
    this.finder = finder;
    this.scopes = scopes;
    this.clock = clock;
  }

  @Transactional
  Page<AnnualPlanRow> list(Caller caller, AnnualPlanFilter filter, PageRequest page) {
    LocalDate today = BusinessZone.dateOf(clock.instant());
    List<Tuple> rows =
        wanted(ROWS, Tuple.class, caller, filter)
            .setParameter("after", page.afterId().orElse(BEFORE_ALL))
            .setParameter("fetch", page.fetch())
            .getResultList();
    return Page.of(rows, page, row -> row.get("id", UUID.class).toString())
        .map(row -> AnnualPlanRow.of(row, today));
  }

  @Transactional
  AnnualPlanMonths months(Caller caller, AnnualPlanFilter filter) {
    Map<LocalDate, Tuple> told =
        wanted(MONTHS, Tuple.class, caller, filter).getResultList().stream()
            .collect(
                Collectors.toMap(row -> row.get("month", LocalDate.class), Function.identity()));
    LocalDate first = firstDay(filter);
    List<MonthFigures> months =
        IntStream.range(0, 12)
            .mapToObj(first::plusMonths)
            .map(month -> figures(month, told.get(month)))
            .toList();
    return new AnnualPlanMonths(filter.year(), months);
  }

  /** How many rows the list as a whole has, counted no further than a sheet holds. */
  @Transactional
  long count(Caller caller, AnnualPlanFilter filter) {
    return wanted(COUNT, Long.class, caller, filter)
        .setParameter("most", ExportTrail.MOST + 1)
        .getSingleResult();
  }

  static String rows(Condition wanted) {
    return ROWS.replace("{wanted}", wanted.text());
  }

  Condition wanted(Scope scope, AnnualPlanFilter filter) {
    return Asked.within(LineReach.seen(scope))
        .equal("l.department_code", "department", filter.department())
        .equal("l.project_id", "project", filter.project())
        .given(filter.text(), sought -> finder.wordsWithProject("plan_line", "l", sought))
        .condition();
  }

  private <T> NativeQuery<T> wanted(
      String sql, Class<T> type, Caller caller, AnnualPlanFilter filter) {
    plans.begin();
    Condition wanted = wanted(scopes.of(caller, filter.region()), filter);
    LocalDate first = firstDay(filter);
    NativeQuery<T> query =
        entities
            .createNativeQuery(sql.replace("{wanted}", wanted.text()), type)
            .setParameter("first", first)
            .setParameter("next", first.plusYears(1));
    wanted.values().forEach(query::setParameter);
    return query;
  }

  private static LocalDate firstDay(AnnualPlanFilter filter) {
    return LocalDate.of(filter.year(), 1, 1);
  }

  private static MonthFigures figures(LocalDate month, @Nullable Tuple row) {
    String name = YearMonth.from(month).toString();
    return row == null
        ? new MonthFigures(name, 0, 0, 0, 0)
        : new MonthFigures(
            name,
            row.get("planned_hand_ins", Long.class),
            row.get("hand_ins", Long.class),
            row.get("planned_approvals", Long.class),
            row.get("approvals", Long.class));
  }
}
