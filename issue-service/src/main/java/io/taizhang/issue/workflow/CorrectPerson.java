package io.taizhang.issue.workflow;

import io.taizhang.issue.domain.FeedbackChannel;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Who came, set right; what is absent stays.
 *
 * @param feedbackBy how the person wants to be told from now on
 * @param reason kept in the audit trail: free of personal data
 */
public record CorrectPerson(
    @Size(min = 1, max = 60) @Pattern(regexp = ".*\\S.*") @Nullable String personName,
    @Pattern(regexp = "\\+?[0-9][0-9 -]{4,19}") @Nullable String personPhone,
    @Pattern(regexp = IssuePerson.EMAIL) @Nullable String personEmail,
    @Nullable FeedbackChannel feedbackBy,
    @NotBlank @Size(max = 200) String reason) {

  boolean isEmpty() {
    return personName == null && personPhone == null && personEmail == null && feedbackBy == null;
  }

  @Override
  public String toString() {
    return "CorrectPerson[***]";
  }
}
