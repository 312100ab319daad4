package io.taizhang.notification.intent;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.web.ScopedQuery;
import io.taizhang.notification.ladder.domain.Rung;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which intents are asked for; what is absent asks for nothing.
 *
 * @param from fired on this business day or later
 * @param to fired on this business day or earlier
 * @param withdrawn only what was taken back, or only what stands
 */
record IntentFilter(
    @QueryParam("clockId") @Nullable UUID clockId,
    @QueryParam("rung") @Nullable Rung rung,
    @QueryParam("outcome") @Nullable IntentOutcome outcome,
    @QueryParam("from") @Nullable LocalDate from,
    @QueryParam("to") @Nullable LocalDate to,
    @QueryParam("withdrawn") @Nullable Boolean withdrawn) {

  ScopedQuery over(ScopedQuery query) {
    if (from != null && to != null && to.isBefore(from)) {
      throw CommonProblem.INVALID.because("起止日期有误", List.of(new FieldError("/to", "不得早于起始日期")));
    }
    query.and("clockId", clockId).and("rung", rung);
    if (outcome != null) {
      query.and(outcome.condition());
    }
    if (from != null) {
      query.and(new Condition("this.firedAt >= :since").with("since", start(from)));
    }
    if (to != null) {
      query.and(new Condition("this.firedAt < :until").with("until", start(to.plusDays(1))));
    }
    if (withdrawn != null) {
      query.and(new Condition("this.withdrawnAt is " + (withdrawn ? "not null" : "null")));
    }
    return query;
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(BusinessZone.ZONE).toInstant();
  }
}
