package io.taizhang.issue.domain;

import io.taizhang.issue.domain.Standing.Duty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the lead department may do while it has the issue. */
final class LeadsSteps {
  private LeadsSteps() {}

  /** Why not; null when it may, and for steps that are not the lead's. */
  static @Nullable IssueRefusal refusal(Standing standing, IssueCommand command, Instant now) {
    return switch (command) {
      case IssueCommand.Return c ->
          first(lead(standing, c, c.department()), back(standing, c, now));
      case IssueCommand.AskExtension c ->
          first(lead(standing, c, c.department()), extension(standing, c));
      case IssueCommand.DraftReport c -> first(lead(standing, c, c.department()), report(standing));
      case IssueCommand.SignReport c ->
          first(lead(standing, c, c.department()), first(report(standing), signed(standing)));
      case IssueCommand.Suspend c -> first(lead(standing, c, c.department()), running(standing));
      case IssueCommand.Resume c ->
          first(
              lead(standing, c, c.department()),
              standing.is(Duty.SUSPENDED) ? null : new IssueRefusal.NothingToDecide(c.step()));
      case IssueCommand.Close c ->
          first(
              lead(standing, c, c.department()),
              standing.review() ? new IssueRefusal.AnotherWorkflow(true) : null);
      default -> null;
    };
  }

  private static @Nullable IssueRefusal lead(
      Standing standing, IssueCommand command, @Nullable String department) {
    String lead = standing.leadDepartment();
    return lead != null && lead.equals(department)
        ? null
        : new IssueRefusal.NotLeadDepartment(command.step());
  }

  private static @Nullable IssueRefusal back(
      Standing standing, IssueCommand.Return command, Instant now) {
    return standing.is(Duty.RULED)
        ? new IssueRefusal.RulingStands()
        : IssueDecider.inTime(command, command.until(), now);
  }

  private static @Nullable IssueRefusal extension(
      Standing standing, IssueCommand.AskExtension command) {
    if (standing.is(Duty.EXTENSION_ASKED) || standing.is(Duty.EXTENSION_DECIDED)) {
      return new IssueRefusal.AlreadyDone(command.step());
    }
    return command.due() ? new IssueRefusal.AlreadyDue() : null;
  }

  private static @Nullable IssueRefusal report(Standing standing) {
    return standing.review() ? running(standing) : new IssueRefusal.AnotherWorkflow(false);
  }

  private static @Nullable IssueRefusal signed(Standing standing) {
    if (!standing.is(Duty.DRAFTED)) {
      return new IssueRefusal.NothingToDecide(Step.SIGN_REPORT);
    }
    return standing.awaited().isEmpty()
        ? null
        : new IssueRefusal.AssistantsAwaited(standing.awaited());
  }

  private static @Nullable IssueRefusal running(Standing standing) {
    return standing.is(Duty.SUSPENDED) ? new IssueRefusal.StandsStill() : null;
  }

  private static @Nullable IssueRefusal first(
      @Nullable IssueRefusal one, @Nullable IssueRefusal other) {
    return one == null ? other : one;
  }
}
