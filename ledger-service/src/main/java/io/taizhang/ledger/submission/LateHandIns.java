package io.taizhang.ledger.submission;

import io.taizhang.chassis.calendar.Calendars;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.time.Almanac;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Reads which hand-ins are overdue, the longest over first: one statement. */
@ApplicationScoped
class LateHandIns {

  private static final String ROWS =
      """
      select l.id, l.project_id, p.name as project, l.name, l.department_code, d.name as department,
             l.hand_in_on, l.hand_in_by, l.region_path
        from plan_line l
        join project p on p.id = l.project_id
        join department d on d.code = l.department_code
       where l.hand_in_on < :today and l.handed_in_on is null
         and (l.hand_in_on, l.id) > (:day, :line)
         and (cast(:department as text) is null or l.department_code = :department)
         and (cast(:project as uuid) is null or l.project_id = :project)
         and ({scope})
       order by l.hand_in_on, l.id
       limit :fetch
      """;

  private final Session entities;
  private final Scopes scopes;
  private final Calendars calendars;
  private final Clock clock;

  LateHandIns(Session entities, Scopes scopes, Calendars calendars, Clock clock) {
    this.entities = entities;
    this.scopes = scopes;
    this.calendars = calendars;
    this.clock = clock;
  }

  @Transactional
  Page<LateHandInView> list(Caller caller, LateHandInFilter filter, PageRequest page) {
    LocalDate today = BusinessZone.dateOf(clock.instant());
    Almanac almanac = calendars.almanac();
    Condition seen = LineReach.seen(scopes.of(caller, filter.region()));
    DayKey after = page.after().map(DayKey::read).orElse(DayKey.FIRST);
    NativeQuery<Tuple> query =
        entities
            .createNativeQuery(sql(seen), Tuple.class)
            .setParameter("today", today)
            .setParameter("day", after.day())
            .setParameter("line", after.id())
            .setParameter("department", filter.department())
            .setParameter("project", filter.project())
            .setParameter("fetch", page.fetch());
    seen.values().forEach(query::setParameter);
    return Page.of(query.getResultList(), page, LateHandIns::key)
        .map(row -> view(row, almanac, today));
  }

  static String sql(Condition seen) {
    return ROWS.replace("{scope}", seen.text());
  }

  private static String key(Tuple row) {
    return row.get("hand_in_on", LocalDate.class) + "/" + row.get("id", UUID.class);
  }

  private static LateHandInView view(Tuple row, Almanac almanac, LocalDate today) {
    LocalDate day = row.get("hand_in_on", LocalDate.class);
    return new LateHandInView(
        row.get("id", UUID.class),
        row.get("project_id", UUID.class),
        row.get("project", String.class),
        row.get("name", String.class),
        row.get("department_code", String.class),
        row.get("department", String.class),
        day,
        row.get("hand_in_by", String.class),
        almanac.in(row.get("region_path", String.class)).calendar().workingDaysBetween(day, today));
  }
}
