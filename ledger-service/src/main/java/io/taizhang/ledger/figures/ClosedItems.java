package io.taizhang.ledger.figures;

import io.taizhang.chassis.calendar.Calendars;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.ledger.item.ItemMeasured;
import io.taizhang.ledger.item.MeasuredTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one row for each decided item in the transaction that stops its clock, and writes it anew
 * when that clock is corrected: figures are sums of these rows and of nothing else.
 *
 * <p>The wait before hand-in is counted in working days from the day on which a planned item could
 * have been handed in: the plan stood, all that it comes after was decided, and an earlier
 * application for it had ended.
 */
@ApplicationScoped
class ClosedItems {

  private static final String READY =
      """
      select greatest(p.applied_at,
               (select max(o.decided_at)
                  from plan_line b join item o on o.plan_line_id = b.id
                 where b.project_id = l.project_id
                   and b.line_key in (
                     select json_array_elements_text(cast(l.line as json) -> 'after'))),
               (select max(e.closed_at) from item e where e.plan_line_id = l.id and e.id < ?))
        from plan_line l join plan p on p.project_id = l.project_id
       where l.id = ?
      """;
  private static final String KEEP =
      """
      insert into closed_item
        (item_id, project_id, name, kind, department_code, region_path, checklist_id, line_key,
         modes, decided_on, promised_days, used_days, statutory_days, paused_days, wait_days,
         on_time, promised_seconds, used_seconds, paused_seconds)
      select i.id, i.project_id, i.name, i.kind, i.department_code, i.region_path,
             p.checklist_id, l.line_key, {modes}, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
        from item i
        left join plan_line l on l.id = i.plan_line_id
        left join plan p on p.project_id = l.project_id
       where i.id = ?
      on conflict (item_id) do update
        set decided_on = excluded.decided_on, promised_days = excluded.promised_days,
            used_days = excluded.used_days, statutory_days = excluded.statutory_days,
            paused_days = excluded.paused_days, on_time = excluded.on_time,
            promised_seconds = excluded.promised_seconds, used_seconds = excluded.used_seconds,
            paused_seconds = excluded.paused_seconds
      """
          .replace("{modes}", HandlingMode.OF_ITEM);

  private final DataSource dataSource;
  private final Calendars calendars;

  ClosedItems(DataSource dataSource, Calendars calendars) {
    this.dataSource = dataSource;
    this.calendars = calendars;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void keep(@Observes ItemMeasured item) {
    try (Connection connection = dataSource.getConnection()) {
      keep(connection, item, waited(connection, item));
    } catch (SQLException e) {
      throw new IllegalStateException("a decided item's figures could not be kept", e);
    }
  }

  private static void keep(Connection connection, ItemMeasured item, @Nullable Integer waited)
      throws SQLException {
    MeasuredTime time = item.time();
    try (PreparedStatement insert = connection.prepareStatement(KEEP)) {
      insert.setObject(1, item.decidedOn());
      insert.setInt(2, time.promisedDays());
      insert.setInt(3, time.usedDays());
      insert.setInt(4, time.statutoryDays());
      insert.setInt(5, time.pausedDays());
      insert.setObject(6, waited, java.sql.Types.INTEGER);
      insert.setBoolean(7, item.onTime());
      insert.setLong(8, time.promised().toSeconds());
      insert.setLong(9, time.used().toSeconds());
      insert.setLong(10, time.paused().toSeconds());
      insert.setObject(11, item.itemId());
      insert.executeUpdate();
    }
  }

  private @Nullable Integer waited(Connection connection, ItemMeasured item) throws SQLException {
    UUID line = item.planLineId();
    LocalDate ready = line == null ? null : ready(connection, item.itemId(), line);
    return ready == null
        ? null
        : Math.max(
            0, calendars.in(item.region()).calendar().workingDaysBetween(ready, item.receivedOn()));
  }

  private static @Nullable LocalDate ready(Connection connection, UUID item, UUID line)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(READY)) {
      select.setObject(1, item);
      select.setObject(2, line);
      try (ResultSet row = select.executeQuery()) {
        OffsetDateTime at = row.next() ? row.getObject(1, OffsetDateTime.class) : null;
        return at == null ? null : BusinessZone.dateOf(at.toInstant());
      }
    }
  }
}
