package io.taizhang.ledger.mode;

import io.taizhang.chassis.calendar.Calendars;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.security.ReachTerms;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.time.Almanac;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.ledger.project.ProjectReach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Reads which commitments should have been checked, the longest over first: one statement. */
@ApplicationScoped
class OverdueChecks {

  private static final ReachTerms REACH = ProjectReach.ofColumn("c.project_id");
  private static final String ROWS =
      """
      select c.id, c.check_by, c.region_path, i.name as item_name, p.id as project_id,
             p.name as project_name, d.code as department_code, d.name as department_name
        from item_commitment c
        join item i on i.id = c.id
        join project p on p.id = c.project_id
        join department d on d.code = c.department_code
       where c.kept is null and c.check_by < :today
         and i.status in ('GRANTED', 'GRANTED_WITH_GAP')
         and (c.check_by, c.id) > (:day, :item)
         and ({scope})
       order by c.check_by, c.id
       limit :fetch
      """;

  private record Key(LocalDate day, UUID item) {
    static final Key FIRST = new Key(LocalDate.EPOCH, new UUID(0, 0));

    static Key read(String text) {
      try {
        String[] parts = text.split("/", 2);
        return new Key(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
      } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
        throw CommonProblem.INVALID.because(
            "翻页参数有误", List.of(new FieldError("/cursor", "请使用上一页返回的 nextCursor")));
      }
    }
  }

  private final Session entities;
  private final Scopes scopes;
  private final Calendars calendars;
  private final Clock clock;

  OverdueChecks(Session entities, Scopes scopes, Calendars calendars, Clock clock) {
    this.entities = entities;
    this.scopes = scopes;
    this.calendars = calendars;
    this.clock = clock;
  }

  @Transactional
  Page<OverdueCheckView> list(Caller caller, @Nullable String region, PageRequest page) {
    LocalDate today = BusinessZone.dateOf(clock.instant());
    Almanac almanac = calendars.almanac();
    Condition seen = scopes.of(caller, region).over("c.region_path", REACH);
    Key after = page.after().map(Key::read).orElse(Key.FIRST);
    NativeQuery<Tuple> query =
        entities
            .createNativeQuery(ROWS.replace("{scope}", seen.text()), Tuple.class)
            .setParameter("today", today)
            .setParameter("day", after.day())
            .setParameter("item", after.item())
            .setParameter("fetch", page.fetch());
    seen.values().forEach(query::setParameter);
    return Page.of(query.getResultList(), page, OverdueChecks::key)
        .map(row -> view(row, almanac, today));
  }

  private static String key(Tuple row) {
    return row.get("check_by", LocalDate.class) + "/" + row.get("id", UUID.class);
  }

  private static OverdueCheckView view(Tuple row, Almanac almanac, LocalDate today) {
    LocalDate day = row.get("check_by", LocalDate.class);
    return new OverdueCheckView(
        row.get("id", UUID.class),
        row.get("item_name", String.class),
        row.get("project_id", UUID.class),
        row.get("project_name", String.class),
        row.get("department_code", String.class),
        row.get("department_name", String.class),
        day,
        almanac.in(row.get("region_path", String.class)).calendar().workingDaysBetween(day, today));
  }
}
