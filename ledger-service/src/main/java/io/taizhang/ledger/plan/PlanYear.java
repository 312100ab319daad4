package io.taizhang.ledger.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/**
 * A planned item's months in the annual approval plan, such as {@code 2026-09}.
 *
 * @param handInMonth 计划报件月
 * @param approvalMonth 计划批复月, not before the other
 */
public record PlanYear(
    @NotBlank @Pattern(regexp = PlanYear.MONTH) String handInMonth,
    @NotBlank @Pattern(regexp = PlanYear.MONTH) String approvalMonth) {

  static final String MONTH = "20[0-9]{2}-(0[1-9]|1[0-2])";
}
