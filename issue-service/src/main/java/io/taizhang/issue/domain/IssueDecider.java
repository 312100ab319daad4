package io.taizhang.issue.domain;

import static io.taizhang.issue.domain.IssueState.ACCEPTED;
import static io.taizhang.issue.domain.IssueState.CLASSIFIED;
import static io.taizhang.issue.domain.IssueState.CLOSED;
import static io.taizhang.issue.domain.IssueState.REFERRED;
import static io.taizhang.issue.domain.IssueState.REGISTERED;

import java.util.HashSet;
import java.util.Set;

/**
 * Decides every step of an issue: 受理→分类→转办→办结→反馈, or closed on the spot. Pure: the same arguments
 * give the same answer; a refusal is a value.
 *
 * <table>
 * <caption>State against step; an empty cell is refused as out of order</caption>
 * <tr><th></th><th>accept</th><th>classify</th><th>refer</th><th>close</th>
 *     <th>close on the spot</th><th>feed back</th></tr>
 * <tr><td>REGISTERED</td><td>ACCEPTED</td><td></td><td></td><td></td><td></td><td></td></tr>
 * <tr><td>ACCEPTED</td><td></td><td>CLASSIFIED</td><td></td><td></td><td>CLOSED</td><td></td></tr>
 * <tr><td>CLASSIFIED</td><td></td><td></td><td>REFERRED</td><td></td><td>CLOSED</td><td></td></tr>
 * <tr><td>REFERRED</td><td></td><td></td><td></td><td>CLOSED, by the lead</td><td></td>
 *     <td></td></tr>
 * <tr><td>CLOSED</td><td></td><td></td><td></td><td></td><td></td><td>FED_BACK</td></tr>
 * <tr><td>FED_BACK</td><td></td><td></td><td></td><td></td><td></td><td></td></tr>
 * </table>
 *
 * <p>Source: the window's published procedure (办不成事窗口) of Jian'ou.
 */
public final class IssueDecider {
  private IssueDecider() {}

  /** The event that follows, or why none does. */
  public static IssueDecision decide(Standing standing, IssueCommand command) {
    return switch (command) {
      case IssueCommand.Accept _ ->
          onlyIn(standing, command, Set.of(REGISTERED), new IssueEvent.Accepted());
      case IssueCommand.Classify c ->
          onlyIn(
              standing,
              command,
              Set.of(ACCEPTED),
              new IssueEvent.Classified(c.category(), c.tier()));
      case IssueCommand.Refer c -> refer(standing, c);
      case IssueCommand.Close c -> close(standing, c);
      case IssueCommand.CloseOnTheSpot c ->
          onlyIn(
              standing,
              command,
              Set.of(ACCEPTED, CLASSIFIED),
              new IssueEvent.Closed(c.closing(), true));
      case IssueCommand.FeedBack c ->
          onlyIn(
              standing,
              command,
              Set.of(CLOSED),
              new IssueEvent.FedBack(c.channel(), c.text(), c.satisfied()));
    };
  }

  private static IssueDecision refer(Standing standing, IssueCommand.Refer command) {
    Set<String> named = new HashSet<>(Set.of(command.leadDepartment()));
    for (String department : command.assisting()) {
      if (!named.add(department) && standing.state() == CLASSIFIED) {
        return new IssueDecision.Refused(new IssueRefusal.DepartmentNamedTwice(department));
      }
    }
    return onlyIn(
        standing,
        command,
        Set.of(CLASSIFIED),
        new IssueEvent.Referred(command.leadDepartment(), command.assisting()));
  }

  private static IssueDecision close(Standing standing, IssueCommand.Close command) {
    String lead = standing.leadDepartment();
    if (standing.state() == REFERRED && (lead == null || !lead.equals(command.department()))) {
      return new IssueDecision.Refused(new IssueRefusal.NotLeadDepartment());
    }
    return onlyIn(
        standing, command, Set.of(REFERRED), new IssueEvent.Closed(command.closing(), false));
  }

  private static IssueDecision onlyIn(
      Standing standing, IssueCommand command, Set<IssueState> states, IssueEvent event) {
    return states.contains(standing.state())
        ? new IssueDecision.Happened(event)
        : new IssueDecision.Refused(new IssueRefusal.OutOfOrder(standing.state(), command.step()));
  }
}
