package io.taizhang.notification.intent;

import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.notification.ladder.domain.Rung;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;

/** Counts intents by business day and rung. */
@ApplicationScoped
class IntentFigures {

  static final String FIGURES =
      """
      with fired as (
        select (fired_at at time zone 'Asia/Shanghai')::date as day, rung,
               count(*) as fired,
               count(*) filter (where told > 0) as told,
               count(*) filter (where skip_reason is not null) as skipped,
               0::bigint as held,
               count(*) filter (where withdrawn_at is not null) as withdrawn,
               count(*) filter (where fired_at - armed_at > interval '1 minute') as late,
               extract(epoch from max(fired_at - armed_at))::bigint as longest
          from intent
         where region_path >= ? and region_path < ? and fired_at >= ? and fired_at < ?
         group by 1, 2
        union all
        select (armed_at at time zone 'Asia/Shanghai')::date, rung, 0, 0, 0, count(*), 0, 0, 0
          from deadline
         where region_path >= ? and region_path < ? and armed_at >= ? and armed_at < ?
           and held_at is not null
         group by 1, 2
      )
      select day, rung, sum(fired) as fired, sum(told) as told, sum(skipped) as skipped,
             sum(held) as held, sum(withdrawn) as withdrawn, sum(late) as late,
             max(longest) as longest
        from fired group by day, rung
      """;

  private final DataSource dataSource;

  IntentFigures(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Days from and to, both counted; by day and rung. */
  List<FigureView> of(RegionPath region, LocalDate from, LocalDate to) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(FIGURES)) {
      for (int first = 1; first <= 5; first += 4) {
        select.setString(first, region.value());
        select.setString(first + 1, region.end());
        select.setObject(first + 2, start(from));
        select.setObject(first + 3, start(to.plusDays(1)));
      }
      try (ResultSet rows = select.executeQuery()) {
        List<FigureView> figures = new ArrayList<>();
        while (rows.next()) {
          figures.add(figure(rows));
        }
        figures.sort(Comparator.comparing(FigureView::day).thenComparing(FigureView::rung));
        return figures;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the figures could not be read", e);
    }
  }

  private static FigureView figure(ResultSet row) throws SQLException {
    Rung rung = Rung.valueOf(row.getString("rung"));
    return new FigureView(
        row.getObject("day", LocalDate.class),
        rung,
        rung.label(),
        row.getLong("fired"),
        row.getLong("told"),
        row.getLong("skipped"),
        row.getLong("held"),
        row.getLong("withdrawn"),
        row.getLong("late"),
        Math.max(0, row.getLong("longest")));
  }

  private static OffsetDateTime start(LocalDate day) {
    return day.atStartOfDay(BusinessZone.ZONE).toOffsetDateTime();
  }
}
