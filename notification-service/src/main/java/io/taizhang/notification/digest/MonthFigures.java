package io.taizhang.notification.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the facts say of projects in a month. */
@ApplicationScoped
class MonthFigures {

  private static final String FIGURES =
      """
      select p.project_id,
             coalesce(now_done.done_fen, 0) as total_fen,
             coalesce(now_done.done_fen, 0) - coalesce(before.done_fen, 0) as done_fen,
             coalesce(now_done.progress, '') as progress,
             coalesce(this_month.reports, 0) as reports,
             coalesce(this_month.advanced, '') as advanced
        from project_replica p
        left join project_month this_month
          on this_month.project_id = p.project_id and this_month.month = ?2
        left join lateral (
          select m.done_fen, m.progress from project_month m
           where m.project_id = p.project_id and m.month <= ?2 and m.done_fen is not null
           order by m.month desc limit 1) now_done on true
        left join lateral (
          select m.done_fen from project_month m
           where m.project_id = p.project_id and m.month < ?2 and m.done_fen is not null
           order by m.month desc limit 1) before on true
       where p.project_id in (?1)
      """;

  private final EntityManager database;

  MonthFigures(EntityManager database) {
    this.database = database;
  }

  /**
   * One project's month.
   *
   * @param totalFen investment done since the beginning, as last reported by the month's end
   * @param doneFen of that within the month
   * @param progress as last reported by the month's end; empty when never
   * @param reports how often it was reported within the month
   * @param advanced the phases gone into, in words; empty when none
   */
  record Figures(long totalFen, long doneFen, String progress, long reports, String advanced) {}

  /** By project; {@code month} is its first day. */
  Map<UUID, Figures> of(Collection<UUID> projects, LocalDate month) {
    Map<UUID, Figures> figures = new HashMap<>();
    if (projects.isEmpty()) {
      return figures;
    }
    List<?> rows =
        database
            .createNativeQuery(FIGURES)
            .setParameter(1, projects)
            .setParameter(2, month)
            .getResultList();
    for (Object each : rows) {
      Object[] row = (Object[]) each;
      figures.put(
          (UUID) row[0],
          new Figures(
              number(row[1]), number(row[2]), (String) row[3], number(row[4]), (String) row[5]));
    }
    return figures;
  }

  /** Fen as ten thousands of yuan, two digits after the point. */
  static String wan(long fen) {
    return BigDecimal.valueOf(fen, 6).setScale(2, java.math.RoundingMode.HALF_UP).toPlainString();
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }
}
