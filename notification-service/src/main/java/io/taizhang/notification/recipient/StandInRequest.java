package io.taizhang.notification.recipient;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is away.
 *
 * @param subject who is away; the caller when absent, somebody else for administrators only
 * @param standIn the subject of whoever takes the notices
 * @param from the first day, included
 * @param to the last day, included
 */
record StandInRequest(
    @Nullable @Size(max = 128, message = "不超过 128 个字符") String subject,
    @NotBlank(message = "请填写代收人") @Size(max = 128, message = "不超过 128 个字符") String standIn,
    @NotNull(message = "请填写起始日期") LocalDate from,
    @NotNull(message = "请填写截止日期") LocalDate to) {}
