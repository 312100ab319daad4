package io.taizhang.ledger.problem;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 一问题一措施一责任人一完成时限: one problem, one measure, one person, one date.
 *
 * @param campaign the campaign within which it is numbered; absent: within the year
 * @param originKind where it came up; absent: MANUAL
 * @param originReference the number or id of what it came up in
 */
public record RegisterProblem(
    @NotNull UUID projectId,
    @Nullable UUID itemId,
    @NotBlank @Size(max = 500) String description,
    @NotBlank @Size(max = 500) String measure,
    @NotBlank @Size(max = 40) String person,
    @NotBlank String departmentCode,
    @NotNull LocalDate dueOn,
    @Nullable @Pattern(regexp = "[A-Z0-9-]{1,20}") String campaign,
    @Nullable OriginKind originKind,
    @Nullable @Size(max = 120) String originReference) {

  OriginKind origin() {
    return originKind == null ? OriginKind.MANUAL : originKind;
  }
}
