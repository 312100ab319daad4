package io.taizhang.ledger.figures;

import io.taizhang.chassis.security.Caller;
import io.taizhang.ledger.department.Departments;
import io.taizhang.ledger.region.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How many were decided in time, late, or run overdue, group by group: two statements. */
@ApplicationScoped
class OnTimeFigures {

  /** Decided items, added up. */
  static final String SUMS =
      """
      select {key} as key, count(*) as items, count(*) filter (where c.on_time) as on_time,
             sum(c.promised_days) as promised, sum(c.used_days) as used,
             sum(c.paused_days) as paused, sum(c.statutory_days) as statutory
        from closed_item c
       where {closed}
       group by 1 order by 1
      """;

  /** Items that run overdue. */
  static final String OVERDUE =
      """
      select {key} as key, count(*) as items
        from clock k join item i on i.clock_id = k.id
       where {running}
       group by 1 order by 1
      """;

  private final FigureQuery query;
  private final Departments departments;
  private final Regions regions;
  private final Clock clock;

  OnTimeFigures(FigureQuery query, Departments departments, Regions regions, Clock clock) {
    this.query = query;
    this.departments = departments;
    this.regions = regions;
    this.clock = clock;
  }

  @Transactional
  List<OnTimeRow> by(Caller caller, FigureGroup group, FigureFilter filter) {
    List<Tuple> sums =
        query.closed(caller, filter, SUMS.replace("{key}", group.closed())).getResultList();
    Map<String, Long> overdue = overdue(caller, group, filter);
    Set<String> keys = new HashSet<>(overdue.keySet());
    sums.forEach(row -> keys.add(row.get("key", String.class)));
    Map<String, String> names = names(caller, group, filter, keys);
    List<OnTimeRow> rows = new ArrayList<>();
    for (Tuple row : sums) {
      String key = row.get("key", String.class);
      Long late = overdue.remove(key);
      Long running = group.running().isEmpty() ? null : late == null ? Long.valueOf(0) : late;
      rows.add(OnTimeRow.of(row, named(names, key), running));
    }
    overdue.forEach((key, count) -> rows.add(OnTimeRow.running(key, named(names, key), count)));
    return rows;
  }

  private Map<String, Long> overdue(Caller caller, FigureGroup group, FigureFilter filter) {
    Map<String, Long> counts = new LinkedHashMap<>();
    if (!group.running().isEmpty()) {
      query
          .running(caller, filter, clock.instant(), OVERDUE.replace("{key}", group.running()))
          .getResultList()
          .forEach(row -> counts.put(row.get("key", String.class), row.get("items", Long.class)));
    }
    return counts;
  }

  private Map<String, String> names(
      Caller caller, FigureGroup group, FigureFilter filter, Set<String> keys) {
    return switch (group) {
      case DEPARTMENT -> departments.names(keys);
      case REGION -> regionNames(caller, filter.region());
      case KIND, MONTH, MODE -> {
        Map<String, String> labels = new HashMap<>();
        keys.forEach(key -> labels.put(key, group.label(key)));
        yield labels;
      }
    };
  }

  /** What lies in the region itself and in none below it is told under its own name. */
  private Map<String, String> regionNames(Caller caller, @Nullable String region) {
    Map<String, String> names = new HashMap<>();
    names.put("", regions.of(caller, region).name() + "本级");
    regions.list(caller).forEach(view -> names.put(view.code(), view.name()));
    return names;
  }

  private static String named(Map<String, String> names, String key) {
    return names.getOrDefault(key, key);
  }
}
