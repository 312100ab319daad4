package io.taizhang.notification.deadline;

import io.taizhang.notification.ladder.NewLadder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A ladder to try out on what has been.
 *
 * @param ladder as it would be published
 * @param from the first business day looked at
 * @param to the last, at most 30 days later
 */
record DryRunRequest(
    @NotNull(message = "请填写阶梯") @Valid NewLadder ladder,
    @NotNull(message = "请填写起始日期") LocalDate from,
    @NotNull(message = "请填写截止日期") LocalDate to) {}
