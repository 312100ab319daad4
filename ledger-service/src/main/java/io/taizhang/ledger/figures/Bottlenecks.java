package io.taizhang.ledger.figures;

import io.taizhang.chassis.security.Caller;
import io.taizhang.ledger.item.domain.ItemKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/** Finds where time is lost: one statement over decided items. */
@ApplicationScoped
class Bottlenecks {

  private static final String ROWS =
      """
      select spread.*, d.name as department
        from (select {key} as key, {checklist} as checklist, min(c.name) as name,
                     c.department_code as department_code, count(*) as items,
                     count(*) filter (where not c.on_time) as late,
                     count(*) as items_used,
                     percentile_disc(0.5) within group (order by c.used_days) as median_used,
                     percentile_disc(0.9) within group (order by c.used_days) as p90_used,
                     avg(c.used_days) as mean_used,
                     count(c.wait_days) as items_waited,
                     percentile_disc(0.5) within group (order by c.wait_days) as median_waited,
                     percentile_disc(0.9) within group (order by c.wait_days) as p90_waited,
                     avg(c.wait_days) as mean_waited,
                     count(nullif(c.paused_days, 0)) as items_paused,
                     percentile_disc(0.5) within group (order by nullif(c.paused_days, 0))
                       as median_paused,
                     percentile_disc(0.9) within group (order by nullif(c.paused_days, 0))
                       as p90_paused,
                     avg(nullif(c.paused_days, 0)) as mean_paused
                from closed_item c
               where {wanted} and {closed}
               group by 1, 2, c.department_code) as spread
        join department d on d.code = spread.department_code
       order by {order} desc nulls last, items desc, key, department_code
       limit :top
      """;

  private final FigureQuery query;

  Bottlenecks(FigureQuery query) {
    this.query = query;
  }

  @Transactional
  List<Bottleneck> find(Caller caller, BottleneckFilter wanted, FigureFilter filter) {
    NativeQuery<Tuple> rows =
        query.closed(caller, filter, sql(wanted)).setParameter("top", wanted.top());
    return rows.getResultList().stream().map(row -> bottleneck(row, wanted.by())).toList();
  }

  static String sql(BottleneckFilter wanted) {
    return wanted.by().in(ROWS).replace("{order}", wanted.order().column());
  }

  private static Bottleneck bottleneck(Tuple row, BottleneckGroup by) {
    String key = row.get("key", String.class);
    String checklist = row.get("checklist", String.class);
    return new Bottleneck(
        key,
        by == BottleneckGroup.KIND ? ItemKind.valueOf(key).label() : row.get("name", String.class),
        checklist == null ? null : UUID.fromString(checklist),
        row.get("department_code", String.class),
        row.get("department", String.class),
        row.get("items", Long.class),
        row.get("late", Long.class),
        Spread.of(row, "used"),
        Spread.of(row, "waited"),
        Spread.of(row, "paused"));
  }
}
