package io.taizhang.issue.intake;

import io.taizhang.issue.domain.FeedbackChannel;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an issue came in.
 *
 * @param channel the usual one of the caller's role when absent
 * @param confidence named when absent
 * @param feedbackBy how the person wants to be told; any way when absent
 * @param window code of the department whose window takes it; the caller's own when absent
 * @param recusedDepartments codes of departments, a window's too, that shall not have it
 * @param recusedPeople officials, by name or by subject, that shall not touch it
 * @param sourceNumber under which number the other agency or the superior has it
 */
public record IssueIntake(
    @Nullable IntakeChannel channel,
    @Nullable Confidence confidence,
    @Nullable FeedbackChannel feedbackBy,
    @Size(max = 60) @Nullable String window,
    @Size(max = 20) @Nullable List<@NotBlank @Size(max = 60) String> recusedDepartments,
    @Size(max = 20) @Nullable List<@NotBlank @Size(max = 60) String> recusedPeople,
    @Size(max = 100) @Nullable String sourceNumber) {

  /** Nothing was said. */
  public static final IssueIntake USUAL = new IssueIntake(null, null, null, null, null, null, null);
}
