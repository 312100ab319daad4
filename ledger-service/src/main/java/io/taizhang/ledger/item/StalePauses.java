package io.taizhang.ledger.item;

import io.taizhang.chassis.clockbook.ClockBook;
import io.taizhang.chassis.clockbook.StoredClock;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.security.ReachTerms;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.time.ClockState;
import io.taizhang.chassis.time.PausePeriod;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.ledger.project.ProjectReach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * Reads which items stand still past the end that was told, the longest over first: two statements,
 * whatever the number of items.
 */
@ApplicationScoped
class StalePauses {

  private static final ReachTerms REACH = ProjectReach.ofColumn("i.project_id");
  private static final String ROWS =
      """
      select c.id as clock_id, c.stale_from, i.id as item_id, i.name as item_name, p.id as project_id,
             p.name as project_name, d.code as department_code, d.name as department_name
        from clock c
        join item i on i.clock_id = c.id
        join project p on p.id = i.project_id
        join department d on d.code = i.department_code
       where c.phase = 'PAUSED' and c.stale_from <= :today
         and (c.stale_from, c.id) > (:day, :clock)
         and ({scope})
       order by c.stale_from, c.id
       limit :fetch
      """;

  private record Key(LocalDate day, UUID clock) {
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
  private final ClockBook book;
  private final Scopes scopes;
  private final Clock time;

  StalePauses(Session entities, ClockBook book, Scopes scopes, Clock time) {
    this.entities = entities;
    this.book = book;
    this.scopes = scopes;
    this.time = time;
  }

  @Transactional
  Page<StalePauseView> list(Caller caller, @Nullable String region, PageRequest page) {
    Instant now = time.instant();
    Page<StalePauseRow> rows =
        Page.of(
            rows(scopes.of(caller, region), BusinessZone.dateOf(now), page),
            page,
            StalePauseRow::key);
    Map<UUID, StoredClock> clocks =
        book.findAll(rows.items().stream().map(StalePauseRow::clockId).toList()).stream()
            .collect(Collectors.toMap(StoredClock::id, Function.identity()));
    return new Page<>(
        rows.items().stream()
            .flatMap(
                row ->
                    longestOver(clocks.get(row.clockId()), now)
                        .map(pause -> StalePauseView.of(row, pause, now))
                        .stream())
            .toList(),
        rows.nextCursor());
  }

  static String sql(Condition seen) {
    return ROWS.replace("{scope}", seen.text());
  }

  static Condition seen(Scope scope) {
    return scope.over("i.region_path", REACH);
  }

  private List<StalePauseRow> rows(Scope scope, LocalDate today, PageRequest page) {
    Condition seen = seen(scope);
    Key after = page.after().map(Key::read).orElse(Key.FIRST);
    NativeQuery<Tuple> query =
        entities
            .createNativeQuery(sql(seen), Tuple.class)
            .setParameter("today", today)
            .setParameter("day", after.day())
            .setParameter("clock", after.clock())
            .setParameter("fetch", page.fetch());
    seen.values().forEach(query::setParameter);
    return query.getResultList().stream().map(StalePauses::row).toList();
  }

  private static StalePauseRow row(Tuple row) {
    return new StalePauseRow(
        row.get("clock_id", UUID.class),
        row.get("stale_from", LocalDate.class),
        row.get("item_id", UUID.class),
        row.get("item_name", String.class),
        row.get("project_id", UUID.class),
        row.get("project_name", String.class),
        row.get("department_code", String.class),
        row.get("department_name", String.class));
  }

  /** Empty where the pause has been ended since its clock's row was read. */
  private static Optional<PausePeriod> longestOver(@Nullable StoredClock clock, Instant now) {
    return Optional.ofNullable(clock)
        .flatMap(
            one ->
                ClockState.of(one.facts()).stalePauses(now).stream()
                    .min(Comparator.comparing(PausePeriod::expectedEnd)));
  }
}
