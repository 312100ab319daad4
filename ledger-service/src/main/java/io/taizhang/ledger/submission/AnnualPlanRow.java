package io.taizhang.ledger.submission;

import io.taizhang.ledger.submission.domain.Deviation;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One row as an office prints it: 项目 事项 部门 计划报件月 计划批复月 实际报件 实际批复 偏差及原因.
 *
 * @param handInDeviation whole months late, negative early; null while there is nothing to compare
 * @param approvalDeviation the same of the approval
 * @param deviation both in words
 */
public record AnnualPlanRow(
    UUID planLineId,
    UUID projectId,
    String project,
    String item,
    String department,
    String handInMonth,
    String approvalMonth,
    @Nullable LocalDate handedInOn,
    @Nullable LocalDate approvedOn,
    @Nullable Integer handInDeviation,
    @Nullable Integer approvalDeviation,
    String deviation,
    @Nullable String reason) {

  static AnnualPlanRow of(Tuple row, LocalDate today) {
    YearMonth handIn = YearMonth.from(row.get("hand_in_month", LocalDate.class));
    YearMonth approval = YearMonth.from(row.get("approval_month", LocalDate.class));
    @Nullable LocalDate handedIn = row.get("handed_in_on", LocalDate.class);
    @Nullable LocalDate approved = row.get("approved_on", LocalDate.class);
    Deviation first = Deviation.of(handIn, handedIn, today);
    Deviation second = Deviation.of(approval, approved, today);
    return new AnnualPlanRow(
        row.get("id", UUID.class),
        row.get("project_id", UUID.class),
        row.get("project", String.class),
        row.get("item", String.class),
        row.get("department", String.class),
        handIn.toString(),
        approval.toString(),
        handedIn,
        approved,
        first.months(),
        second.months(),
        Stream.of(first.text("报件"), second.text("批复"))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("，")),
        row.get("deviation_reason", String.class));
  }
}
