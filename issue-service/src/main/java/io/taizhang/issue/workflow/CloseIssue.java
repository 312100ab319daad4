package io.taizhang.issue.workflow;

import io.taizhang.issue.domain.Cause;
import io.taizhang.issue.domain.Closing;
import io.taizhang.issue.domain.Outcome;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * 办结, by the department or on the spot.
 *
 * @param causeText the root cause in words; travels in events: free of personal data
 * @param fix what was done about it; travels in events: free of personal data
 */
public record CloseIssue(
    @NotNull Outcome outcome,
    @NotNull Cause cause,
    @NotBlank @Size(max = 1000) String causeText,
    @NotBlank @Size(max = 1000) String fix) {

  Closing closing() {
    return new Closing(outcome, cause, causeText, fix);
  }
}
