package io.taizhang.issue.procedure;

import io.taizhang.issue.domain.Stage;
import io.taizhang.issue.domain.Step;
import io.taizhang.issue.domain.Tier;
import io.taizhang.issue.domain.Workflow;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules as an administrator writes them; see {@link Workflow} for what each means.
 *
 * @param returnHours office hours
 * @param extensionDays working days
 * @param reopenDays working days
 */
public record WorkflowRules(
    @NotNull Boolean review,
    @NotEmpty @Size(max = 60) List<@NotNull @Valid StepGrant> grants,
    @NotEmpty @Size(max = 60) List<@NotNull @Valid StageTerm> limits,
    @NotNull @Min(0) @Max(80) Integer returnHours,
    @NotNull @Min(0) @Max(60) Integer extensionDays,
    @NotNull @Min(0) @Max(250) Integer reopenDays,
    @Size(max = 60) @Nullable String fallbackLead,
    @NotNull @Size(max = 50) List<@NotNull @Valid ExclusionReason> exclusions,
    @NotNull @Size(max = 100) List<@NotNull @Valid FollowerOnDuty> followers,
    @NotNull @Valid OrdersByRule supervision) {

  /** Who may take a step. */
  public record StepGrant(
      @NotNull Step step, @NotEmpty @Size(max = 12) Set<@NotBlank @Size(max = 20) String> roles) {}

  /** The limit of a stage in working days; of one tier when one is named. */
  public record StageTerm(
      @NotNull Stage stage,
      @Nullable Tier tier,
      @NotNull @Min(0) @Max(250) Integer workingDays,
      @NotBlank @Size(max = 200) String source) {}

  /** What need not be taken, and where the person is to go instead. */
  public record ExclusionReason(
      @NotBlank @Size(max = 40) String code,
      @NotBlank @Size(max = 60) String label,
      @NotBlank @Size(max = 200) String channel,
      @NotBlank @Size(max = 200) String source) {}

  /** Somebody of the task force who follows new issues in turn. */
  public record FollowerOnDuty(
      @NotBlank @Size(max = 100) String subject, @NotBlank @Size(max = 60) String name) {}

  /** When a supervision order is opened by rule; 0 never. */
  public record OrdersByRule(
      @NotNull @Min(0) @Max(20) Integer returns,
      @NotNull Boolean reopened,
      @NotNull @Min(0) @Max(1000) Integer repeats,
      @NotNull @Min(0) @Max(1000) Integer repeatDays,
      @Min(0) @Max(5) @Nullable Integer badScore) {}

  Workflow workflow() {
    return new Workflow(
        review,
        grants.stream().map(row -> new Workflow.Grant(row.step(), row.roles())).toList(),
        limits.stream()
            .map(
                row ->
                    new Workflow.StageLimit(
                        row.stage(), row.tier(), row.workingDays(), row.source()))
            .toList(),
        returnHours,
        extensionDays,
        reopenDays,
        fallbackLead,
        exclusions.stream()
            .map(
                row -> new Workflow.Exclusion(row.code(), row.label(), row.channel(), row.source()))
            .toList(),
        followers.stream().map(row -> new Workflow.Follower(row.subject(), row.name())).toList(),
        new Workflow.OrderRules(
            supervision.returns(),
            supervision.reopened(),
            supervision.repeats(),
            supervision.repeatDays(),
            Objects.requireNonNullElse(supervision.badScore(), 0)));
  }

  static WorkflowRules of(Workflow workflow) {
    return new WorkflowRules(
        workflow.review(),
        workflow.grants().stream().map(row -> new StepGrant(row.step(), row.roles())).toList(),
        workflow.limits().stream()
            .map(row -> new StageTerm(row.stage(), row.tier(), row.workingDays(), row.source()))
            .toList(),
        workflow.returnHours(),
        workflow.extensionDays(),
        workflow.reopenDays(),
        workflow.fallbackLead(),
        workflow.exclusions().stream()
            .map(row -> new ExclusionReason(row.code(), row.label(), row.channel(), row.source()))
            .toList(),
        workflow.followers().stream()
            .map(row -> new FollowerOnDuty(row.subject(), row.name()))
            .toList(),
        new OrdersByRule(
            workflow.supervision().returns(),
            workflow.supervision().reopened(),
            workflow.supervision().repeats(),
            workflow.supervision().repeatDays(),
            workflow.supervision().badScore()));
  }
}
