package io.taizhang.issue.workflow;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.taizhang.chassis.web.Versioned;
import io.taizhang.issue.domain.IssueKind;
import io.taizhang.issue.domain.IssueState;
import io.taizhang.issue.domain.Stage;
import io.taizhang.issue.domain.Tier;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An issue in full.
 *
 * @param awaits the stage whose clock runs, null at the end
 * @param progress where it stands beside its state
 * @param person masked; absent when anonymous
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IssueView(
    UUID id,
    String number,
    IssueKind kind,
    String title,
    String description,
    IssueState state,
    String stateLabel,
    @Nullable Stage awaits,
    @Nullable PersonView person,
    IntakeView intake,
    List<EarlierTrip> triedBefore,
    String regionCode,
    String windowDepartment,
    @Nullable String departmentCode,
    @Nullable UUID projectId,
    @Nullable UUID itemId,
    @Nullable UUID oneTripId,
    @Nullable String category,
    @Nullable Tier tier,
    @Nullable String leadDepartment,
    List<String> assisting,
    @Nullable ClosingView closing,
    @Nullable FeedbackView feedback,
    ProgressView progress,
    Instant registeredAt,
    @Nullable Instant acceptedAt,
    @Nullable Instant classifiedAt,
    @Nullable Instant referredAt,
    @Nullable Instant closedAt,
    @Nullable Instant fedBackAt,
    long version)
    implements Versioned {

  @Override
  public boolean changesByVersionOnly() {
    return progress.sentOn() == null;
  }

  static IssueView of(Issue issue, @Nullable PersonView person, @Nullable String causeLabel) {
    return new IssueView(
        issue.id,
        issue.number,
        issue.kind,
        issue.title,
        issue.description,
        issue.state,
        issue.state.label(),
        issue.state.awaits().orElse(null),
        person,
        IntakeView.of(issue),
        List.copyOf(issue.triedBefore),
        issue.regionCode,
        issue.windowDepartment,
        issue.departmentCode,
        issue.projectId,
        issue.itemId,
        issue.oneTripId,
        issue.category,
        issue.tier,
        issue.leadDepartment,
        List.copyOf(issue.assisting),
        ClosingView.of(issue, causeLabel),
        FeedbackView.of(issue),
        ProgressView.of(issue),
        issue.registeredAt,
        issue.acceptedAt,
        issue.classifiedAt,
        issue.referredAt,
        issue.closedAt,
        issue.fedBackAt,
        issue.version);
  }
}
