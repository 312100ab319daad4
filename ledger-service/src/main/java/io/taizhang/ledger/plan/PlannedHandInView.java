package io.taizhang.ledger.plan;

import io.taizhang.chassis.web.Versioned;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When a planned item is to be handed in and by whom.
 *
 * @param handInMonth 计划报件月, such as {@code 2026-09}
 * @param approvalMonth 计划批复月
 * @param handInBy the person who hands in
 * @param handedInOn the day on which papers came in for it first
 */
public record PlannedHandInView(
    UUID id,
    UUID projectId,
    String key,
    String name,
    String departmentCode,
    @Nullable String handInMonth,
    @Nullable String approvalMonth,
    @Nullable LocalDate handInOn,
    @Nullable String handInBy,
    @Nullable String textStandard,
    @Nullable String budgetStandard,
    @Nullable String decidedIn,
    @Nullable LocalDate handedInOn,
    @Nullable String deviationReason,
    long version)
    implements Versioned {

  static PlannedHandInView of(PlanLine line) {
    return new PlannedHandInView(
        line.id,
        line.projectId,
        line.lineKey,
        line.name,
        line.departmentCode,
        month(line.handInMonth),
        month(line.approvalMonth),
        line.handInOn,
        line.handInBy,
        line.textStandard,
        line.budgetStandard,
        line.decidedIn,
        line.handedInOn,
        line.deviationReason,
        line.version);
  }

  private static @Nullable String month(@Nullable LocalDate first) {
    return first == null ? null : YearMonth.from(first).toString();
  }
}
