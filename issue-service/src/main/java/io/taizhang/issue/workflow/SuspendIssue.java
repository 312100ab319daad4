package io.taizhang.issue.workflow;

import io.taizhang.chassis.time.PauseBasis;
import io.taizhang.issue.domain.Suspension;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 中止计时.
 *
 * @param law the law relied on where the basis is another law
 * @param evidence the written notice that tells the person
 * @param expectedEnd last day the notice tells the person to expect
 */
public record SuspendIssue(
    @NotNull PauseBasis basis,
    @Size(max = 200) @Nullable String law,
    @NotBlank @Size(max = 200) String evidence,
    @NotNull LocalDate expectedEnd) {
  Suspension suspension() {
    return new Suspension(basis, law, evidence, expectedEnd);
  }
}
