package io.taizhang.ledger.figures;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.time.PromiseFigures;
import io.taizhang.chassis.time.TimeFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Counts over decided items. */
@ApplicationScoped
class Figures {

  /** Decided items, added up. */
  static final String SUMS =
      """
      select count(*) as items, count(*) filter (where c.on_time) as on_time,
             coalesce(sum(c.promised_days), 0) as promised,
             coalesce(sum(c.used_days), 0) as used,
             coalesce(sum(c.paused_days), 0) as paused,
             coalesce(sum(c.statutory_days), 0) as statutory,
             count(c.used_seconds) as timed,
             cast(coalesce(sum(c.promised_seconds), 0) as bigint) as promised_seconds,
             cast(coalesce(sum(c.used_seconds), 0) as bigint) as used_seconds,
             cast(coalesce(sum(c.paused_seconds), 0) as bigint) as paused_seconds
        from closed_item c
       where {closed}
      """;

  private static final String OVERDUE =
      "select count(*) as items from clock k join item i on i.clock_id = k.id where {running}";

  private final FigureQuery query;
  private final Clock clock;

  Figures(FigureQuery query, Clock clock) {
    this.query = query;
    this.clock = clock;
  }

  @Transactional
  PromisedUsed promisedAgainstUsed(Caller caller, FigureFilter filter) {
    Tuple sums = query.closed(caller, filter, SUMS).getSingleResult();
    Tuple overdue = query.running(caller, filter, clock.instant(), OVERDUE).getSingleResult();
    return PromisedUsed.of(
        days(sums),
        hours(sums),
        sums.get("statutory", Long.class),
        sums.get("on_time", Long.class),
        overdue.get("items", Long.class));
  }

  private static PromiseFigures days(Tuple sums) {
    return new PromiseFigures(
        sums.get("items", Long.class).intValue(),
        sums.get("promised", Long.class),
        sums.get("used", Long.class),
        sums.get("paused", Long.class));
  }

  private static TimeFigures hours(Tuple sums) {
    return new TimeFigures(
        sums.get("timed", Long.class).intValue(),
        Duration.ofSeconds(sums.get("promised_seconds", Long.class)),
        Duration.ofSeconds(sums.get("used_seconds", Long.class)),
        Duration.ofSeconds(sums.get("paused_seconds", Long.class)));
  }
}
