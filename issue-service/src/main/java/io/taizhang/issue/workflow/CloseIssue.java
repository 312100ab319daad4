package io.taizhang.issue.workflow;

import io.taizhang.issue.cause.RegisterCause;
import io.taizhang.issue.domain.Closing;
import io.taizhang.issue.domain.Outcome;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 办结, by the department or on the spot.
 *
 * @param cause code of one in use, see issue-causes
 * @param causeText the root cause in words; travels in events: free of personal data
 * @param fix what was done about it; travels in events: free of personal data
 * @param checklistId the checklist whose item the cause lies in, if any
 * @param checklistItem the key of that item
 * @param difference why the linked item's status is not what the outcome says; travels in events
 */
public record CloseIssue(
    @NotNull Outcome outcome,
    @NotNull @Pattern(regexp = RegisterCause.CODE) String cause,
    @NotBlank @Size(max = 1000) String causeText,
    @NotBlank @Size(max = 1000) String fix,
    @Nullable UUID checklistId,
    @Size(max = 60) @Nullable String checklistItem,
    @Size(max = 1000) @Nullable String difference) {

  Closing closing() {
    return new Closing(outcome, cause, causeText, fix, checklistId, checklistItem, difference);
  }
}
