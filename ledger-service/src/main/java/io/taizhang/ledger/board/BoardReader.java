package io.taizhang.ledger.board;

import io.taizhang.chassis.calendar.Calendars;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.security.ReachTerms;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.time.Almanac;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.time.WorkingCalendar;
import io.taizhang.ledger.project.ProjectReach;
import io.taizhang.ledger.project.domain.Phase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads the wall: a fixed number of statements, whatever the number of projects. */
@ApplicationScoped
class BoardReader {

  /** The most projects that one wall shows. */
  static final int MOST = 500;

  private static final ReachTerms REACH = ProjectReach.ofColumn("p.id");
  private static final String PROJECTS =
      """
      select p.id, p.name, p.region_code, p.region_path, p.phase, p.planned_start, p.actual_start, p.updated_at,
             o.name as officer,
             (select count(*) from problem q
               where q.project_id = p.id and q.status = 'OPEN') as problems,
             case when :supervision then
               (select count(*) from supervision_order s
                 where s.project_id = p.id and s.closed_at is null and s.lifted_at is null) end as orders
        from project p left join officer o on o.id = p.officer_id
       where ({scope}) and {wanted}
       order by p.id
       limit :most
      """;
  private static final String ITEMS =
      """
      select project_id, status, count(*) as items
        from item where project_id in (:projects)
       group by project_id, status
      """;
  private static final String WORST_CLOCKS =
      """
      select distinct on (i.project_id)
             i.project_id, i.id, i.name, d.name as department, c.phase, c.due_at,
             c.region_path
        from item i
        join clock c on c.id = coalesce(i.clock_id, i.window_clock_id)
        join department d on d.code = i.department_code
       where i.project_id in (:projects) and c.phase in ('RUNNING', 'PAUSED')
       order by i.project_id, c.due_at, i.id
      """;

  private static final String ON_THE_WALL = "p.phase <> 'REMOVED'";
  private static final String ONE_OF_THESE = "p.id in (:projects)";

  private final Session entities;
  private final Scopes scopes;
  private final Calendars calendars;
  private final Clock clock;

  BoardReader(Session entities, Scopes scopes, Calendars calendars, Clock clock) {
    this.entities = entities;
    this.scopes = scopes;
    this.calendars = calendars;
    this.clock = clock;
  }

  @Transactional
  Board read(Caller caller, @Nullable String region) {
    List<Board.Tile> tiles = tiles(projects(scopes.of(caller, region), ON_THE_WALL, Map.of()));
    return new Board(clock.instant(), tiles.size(), tiles);
  }

  /** The tiles of these projects, as far as the caller sees them; of those removed, too. */
  @Transactional
  List<Board.Tile> read(Caller caller, @Nullable String region, Set<UUID> projects) {
    return projects.isEmpty()
        ? List.of()
        : tiles(projects(scopes.of(caller, region), ONE_OF_THESE, Map.of("projects", projects)));
  }

  private List<Board.Tile> tiles(List<Tuple> projects) {
    List<UUID> ids = projects.stream().map(row -> row.get("id", UUID.class)).toList();
    Map<UUID, Map<String, Long>> items = items(ids);
    Almanac almanac = calendars.almanac();
    Map<UUID, Board.WorstClock> clocks = worstClocks(ids, almanac);
    return projects.stream()
        .map(
            row -> {
              UUID id = row.get("id", UUID.class);
              return tile(row, almanac, items.getOrDefault(id, Map.of()), clocks.get(id));
            })
        .toList();
  }

  private List<Tuple> projects(Scope scope, String wanted, Map<String, Object> more) {
    Condition seen = scope.over("p.region_path", REACH);
    String sql = PROJECTS.replace("{scope}", seen.text()).replace("{wanted}", wanted);
    var query =
        entities
            .createNativeQuery(sql, Tuple.class)
            .setParameter("supervision", scope.isWhole())
            .setParameter("most", MOST);
    seen.values().forEach(query::setParameter);
    more.forEach(query::setParameter);
    return query.getResultList();
  }

  private Map<UUID, Map<String, Long>> items(List<UUID> projects) {
    Map<UUID, Map<String, Long>> counts = new HashMap<>();
    for (Tuple row : of(ITEMS, projects)) {
      counts
          .computeIfAbsent(row.get("project_id", UUID.class), id -> new TreeMap<>())
          .put(row.get("status", String.class), row.get("items", Long.class));
    }
    return counts;
  }

  private Map<UUID, Board.WorstClock> worstClocks(List<UUID> projects, Almanac almanac) {
    Map<UUID, Board.WorstClock> clocks = new HashMap<>();
    for (Tuple row : of(WORST_CLOCKS, projects)) {
      clocks.put(row.get("project_id", UUID.class), worst(row, almanac));
    }
    return clocks;
  }

  private List<Tuple> of(String query, List<UUID> projects) {
    return projects.isEmpty()
        ? List.of()
        : entities
            .createNativeQuery(query, Tuple.class)
            .setParameter("projects", projects)
            .getResultList();
  }

  private Board.WorstClock worst(Tuple row, Almanac almanac) {
    Instant dueAt = row.get("due_at", Instant.class);
    String phase = row.get("phase", String.class);
    return new Board.WorstClock(
        row.get("id", UUID.class),
        row.get("name", String.class),
        row.get("department", String.class),
        phase,
        dueAt,
        phase.equals("RUNNING") && !clock.instant().isBefore(dueAt),
        workingDaysTo(BusinessZone.dateOf(dueAt), row, almanac));
  }

  private Board.Tile tile(
      Tuple row, Almanac almanac, Map<String, Long> items, Board.@Nullable WorstClock worstClock) {
    LocalDate plannedStart = row.get("planned_start", LocalDate.class);
    @Nullable LocalDate actualStart = row.get("actual_start", LocalDate.class);
    return new Board.Tile(
        row.get("id", UUID.class),
        row.get("name", String.class),
        row.get("region_code", String.class),
        Phase.valueOf(row.get("phase", String.class)),
        plannedStart,
        actualStart == null ? workingDaysTo(plannedStart, row, almanac) : null,
        items,
        worstClock,
        row.get("problems", Long.class),
        row.get("orders", Long.class),
        row.get("officer", String.class),
        row.get("updated_at", Instant.class));
  }

  private int workingDaysTo(LocalDate day, Tuple row, Almanac almanac) {
    WorkingCalendar calendar = almanac.in(row.get("region_path", String.class)).calendar();
    return calendar.workingDaysBetween(BusinessZone.dateOf(clock.instant()), day);
  }
}
