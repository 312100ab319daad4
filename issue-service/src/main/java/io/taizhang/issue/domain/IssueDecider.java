package io.taizhang.issue.domain;

import io.taizhang.issue.domain.Standing.Duty;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides every step of an issue: 受理→分类→转办→办结→反馈, and what turns aside from it. Pure: the same
 * arguments give the same answer; a refusal is a value.
 *
 * <table>
 * <caption>State against the steps that are in order there; any other is refused</caption>
 * <tr><td>REGISTERED</td><td>accept → ACCEPTED, propose-exclusion → EXCLUDING, merge → MERGED</td></tr>
 * <tr><td>EXCLUDING</td><td>by a second person: confirm-exclusion → EXCLUDED,
 *     reject-exclusion → REGISTERED</td></tr>
 * <tr><td>EXCLUDED</td><td>feed-back → FED_BACK</td></tr>
 * <tr><td>ACCEPTED</td><td>classify → CLASSIFIED, send-on → WATCHED, merge → MERGED,
 *     close-on-the-spot → CLOSED</td></tr>
 * <tr><td>CLASSIFIED</td><td>refer → REFERRED, send-on → WATCHED, merge → MERGED,
 *     close-on-the-spot → CLOSED</td></tr>
 * <tr><td>REFERRED</td><td>by the lead: return → CLASSIFIED, the second time or disputed RULING;
 *     close → CLOSED where nothing is reviewed, else draft-report and sign-report → REPORTED;
 *     ask-extension, suspend, resume; report-assist by those who assist; decide-extension</td></tr>
 * <tr><td>RULING</td><td>rule → REFERRED, not to be returned</td></tr>
 * <tr><td>REPORTED</td><td>approve → CLOSED, send-back → REFERRED</td></tr>
 * <tr><td>WATCHED</td><td>close-watched → CLOSED, come back: classify → CLASSIFIED,
 *     refer → REFERRED</td></tr>
 * <tr><td>MERGED</td><td>close-with-main → CLOSED, split → ACCEPTED</td></tr>
 * <tr><td>REOPENED</td><td>as CLASSIFIED, and classify → CLASSIFIED</td></tr>
 * <tr><td>CLOSED</td><td>feed-back → FED_BACK, reopen → REOPENED</td></tr>
 * <tr><td>FED_BACK</td><td>reopen → REOPENED</td></tr>
 * <tr><td>WITHDRAWN</td><td></td></tr>
 * <tr><td>every open state</td><td>record-contact, record-answer, withdraw → WITHDRAWN</td></tr>
 * <tr><td>all but FED_BACK, WITHDRAWN</td><td>assign-follower</td></tr>
 * </table>
 *
 * <p>The whole table stands in docs/issue-states.md, written by the test over every pair. Source:
 * the window's published procedure (办不成事窗口) of Jian'ou, and domain.md §4.
 */
public final class IssueDecider {
  private IssueDecider() {}

  /** The event that follows, or why none does. */
  public static IssueDecision decide(Standing standing, IssueCommand command, Instant now) {
    Step step = command.step();
    if (!IssueTable.inOrder(step, standing.state())) {
      return new IssueDecision.Refused(new IssueRefusal.OutOfOrder(standing.state(), step));
    }
    return refusal(standing, command, now)
        .<IssueDecision>map(IssueDecision.Refused::new)
        .orElseGet(() -> new IssueDecision.Happened(event(standing, command)));
  }

  private static Optional<IssueRefusal> refusal(
      Standing standing, IssueCommand command, Instant now) {
    return Optional.ofNullable(
        switch (command) {
          case IssueCommand.ConfirmExclusion c -> secondPerson(standing, c.by());
          case IssueCommand.RejectExclusion c -> secondPerson(standing, c.by());
          case IssueCommand.Refer c ->
              standing.tier() == null
                  ? new IssueRefusal.NotClassified()
                  : namedTwice(c.leadDepartment(), c.assisting());
          case IssueCommand.SendOn c ->
              c.lies() == null || c.lies() == c.direction()
                  ? null
                  : new IssueRefusal.AnotherDirection(c.lies());
          case IssueCommand.Rule c -> namedTwice(c.leadDepartment(), c.assisting());
          case IssueCommand.RecordContact _ -> once(standing, Duty.CONTACTED, command);
          case IssueCommand.RecordAnswer c -> answer(standing, c);
          case IssueCommand.ReportAssist c ->
              standing.awaited().contains(String.valueOf(c.department()))
                  ? null
                  : new IssueRefusal.NotAwaited();
          case IssueCommand.DecideExtension _ ->
              standing.is(Duty.EXTENSION_ASKED)
                  ? null
                  : new IssueRefusal.NothingToDecide(command.step());
          case IssueCommand.Reopen c -> inTime(command, c.until(), now);
          default -> LeadsSteps.refusal(standing, command, now);
        });
  }

  private static @Nullable IssueRefusal secondPerson(Standing standing, String by) {
    return by.equals(standing.proposedBy()) ? new IssueRefusal.SecondPersonNeeded() : null;
  }

  private static @Nullable IssueRefusal namedTwice(String lead, List<String> assisting) {
    Set<String> named = new HashSet<>(Set.of(lead));
    return assisting.stream()
        .filter(department -> !named.add(department))
        .findFirst()
        .map(IssueRefusal.DepartmentNamedTwice::new)
        .orElse(null);
  }

  private static @Nullable IssueRefusal answer(
      Standing standing, IssueCommand.RecordAnswer command) {
    return standing.tier() == Tier.COMPLEX && command.promise() == null
        ? new IssueRefusal.PromiseMissing()
        : once(standing, Duty.ANSWERED, command);
  }

  static @Nullable IssueRefusal once(Standing standing, Duty duty, IssueCommand command) {
    return standing.is(duty) ? new IssueRefusal.AlreadyDone(command.step()) : null;
  }

  static @Nullable IssueRefusal inTime(IssueCommand command, Instant until, Instant now) {
    return now.isAfter(until) ? new IssueRefusal.TooLate(command.step(), until) : null;
  }

  private static IssueEvent event(Standing standing, IssueCommand command) {
    return switch (command) {
      case IssueCommand.Accept _ -> new IssueEvent.Accepted();
      case IssueCommand.ProposeExclusion c ->
          new IssueEvent.ExclusionProposed(c.by(), c.reason(), c.channel());
      case IssueCommand.ConfirmExclusion _ -> new IssueEvent.ExclusionConfirmed();
      case IssueCommand.RejectExclusion c -> new IssueEvent.ExclusionRejected(c.reason());
      case IssueCommand.Classify c -> new IssueEvent.Classified(c.category(), c.tier());
      case IssueCommand.Refer c -> new IssueEvent.Referred(c.leadDepartment(), c.assisting());
      case IssueCommand.SendOn c ->
          new IssueEvent.SentOn(c.direction(), c.receiver(), c.window(), c.reason());
      case IssueCommand.Return c ->
          new IssueEvent.Returned(c.reason(), c.disputed() || standing.returns() > 0);
      case IssueCommand.Rule c ->
          new IssueEvent.Ruled(c.leadDepartment(), c.assisting(), c.reason());
      case IssueCommand.RecordContact c -> new IssueEvent.Contacted(c.channel());
      case IssueCommand.RecordAnswer c -> new IssueEvent.Answered(c.text(), c.promise());
      case IssueCommand.AskExtension c -> new IssueEvent.ExtensionAsked(c.days(), c.reason());
      case IssueCommand.DecideExtension c ->
          new IssueEvent.ExtensionDecided(c.approved(), c.reason());
      case IssueCommand.ReportAssist c ->
          new IssueEvent.AssistReported(String.valueOf(c.department()), c.text());
      case IssueCommand.DraftReport c -> new IssueEvent.Drafted(c.closing());
      case IssueCommand.SignReport _ -> new IssueEvent.Reported();
      case IssueCommand.Approve c -> new IssueEvent.Closed(c.closing(), false);
      case IssueCommand.SendBack c -> new IssueEvent.SentBack(c.reason());
      case IssueCommand.Suspend c -> new IssueEvent.Suspended(c.suspension());
      case IssueCommand.Resume _ -> new IssueEvent.Resumed();
      case IssueCommand.Withdraw c -> new IssueEvent.Withdrawn(c.reason());
      case IssueCommand.Merge c -> new IssueEvent.Merged(c.main());
      case IssueCommand.Split c -> new IssueEvent.SplitOff(c.reason());
      case IssueCommand.Reopen c -> new IssueEvent.Reopened(c.reason());
      case IssueCommand.Close c -> new IssueEvent.Closed(c.closing(), false);
      case IssueCommand.CloseOnTheSpot c -> new IssueEvent.Closed(c.closing(), true);
      case IssueCommand.CloseWatched c -> new IssueEvent.Closed(c.closing(), false);
      case IssueCommand.CloseWithMain c -> new IssueEvent.Closed(c.closing(), false);
      case IssueCommand.AssignFollower c -> new IssueEvent.FollowerAssigned(c.subject(), c.name());
      case IssueCommand.FeedBack c -> new IssueEvent.FedBack(c.channel(), c.text(), c.satisfied());
    };
  }
}
