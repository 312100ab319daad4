package io.taizhang.ledger.figures;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.security.ReachTerms;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.time.PromiseFigures;
import io.taizhang.chassis.time.TimeFigures;
import io.taizhang.ledger.project.ProjectReach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Counts over decided items. */
@ApplicationScoped
class Figures {

  private static final ReachTerms REACH = ProjectReach.ofColumn("project_id");
  private static final String SUMS =
      """
      select count(*) as items, coalesce(sum(promised_days), 0) as promised,
             coalesce(sum(used_days), 0) as used,
             coalesce(sum(paused_days), 0) as paused,
             coalesce(sum(statutory_days), 0) as statutory,
             count(used_seconds) as timed,
             cast(coalesce(sum(promised_seconds), 0) as bigint) as promised_seconds,
             cast(coalesce(sum(used_seconds), 0) as bigint) as used_seconds,
             cast(coalesce(sum(paused_seconds), 0) as bigint) as paused_seconds
        from item
       where ({scope}) and decided_at is not null
         and (cast(:department as text) is null or department_code = :department)
         and (cast(:project as uuid) is null or project_id = :project)
         and (cast(:first as timestamptz) is null or decided_at >= :first)
         and (cast(:last as timestamptz) is null or decided_at < :last)
      """;

  private final Session entities;
  private final Scopes scopes;

  Figures(Session entities, Scopes scopes) {
    this.entities = entities;
    this.scopes = scopes;
  }

  @Transactional
  PromisedUsed promisedAgainstUsed(Caller caller, FigureFilter filter) {
    Condition seen = scopes.of(caller, filter.region()).over("region_path", REACH);
    LocalDate to = filter.to();
    var query =
        entities
            .createNativeQuery(SUMS.replace("{scope}", seen.text()), Tuple.class)
            .setParameter("department", filter.department())
            .setParameter("project", filter.project())
            .setParameter("first", startOf(filter.from()))
            .setParameter("last", startOf(to == null ? null : to.plusDays(1)));
    seen.values().forEach(query::setParameter);
    Tuple sums = query.getSingleResult();
    return PromisedUsed.of(days(sums), hours(sums), sums.get("statutory", Long.class));
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

  private static @Nullable OffsetDateTime startOf(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(BusinessZone.ZONE).toOffsetDateTime();
  }
}
