package io.taizhang.issue.workflow;

import io.taizhang.issue.domain.IssueKind;
import io.taizhang.issue.intake.IssueIntake;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the guide desk writes down.
 *
 * @param personName absent when the person stays anonymous
 * @param title travels in events: free of personal data
 * @param description what the person tells; stays in this service
 * @param departmentCode the department that is complained of, if known
 * @param projectId the project it is about, if any
 * @param itemId the item it is about, if any
 * @param oneTripId the ledger's not-done-in-one-trip row it grew from, if any
 * @param triedBefore the person's earlier trips, oldest first
 * @param intake how it came in; as usual for the caller when absent
 */
public record RegisterIssue(
    @NotNull IssueKind kind,
    @NotBlank @Size(max = 200) String title,
    @NotBlank @Size(max = 4000) String description,
    @Size(max = 60) @Nullable String personName,
    @Pattern(regexp = "\\+?[0-9][0-9 -]{4,19}") @Nullable String personPhone,
    @Pattern(regexp = IssuePerson.EMAIL) @Nullable String personEmail,
    @NotBlank @Size(max = 12) String regionCode,
    @Size(max = 60) @Nullable String departmentCode,
    @Nullable UUID projectId,
    @Nullable UUID itemId,
    @Nullable UUID oneTripId,
    @Size(max = 50) @Nullable List<@Valid @NotNull EarlierTrip> triedBefore,
    @Valid @Nullable IssueIntake intake) {

  @Override
  public String toString() {
    return "RegisterIssue[" + kind + ", " + regionCode + ", ***]";
  }
}
