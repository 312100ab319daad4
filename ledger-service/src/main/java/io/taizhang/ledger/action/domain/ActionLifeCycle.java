package io.taizhang.ledger.action.domain;

import static io.taizhang.ledger.action.domain.ActionStatus.CONFIRMED;
import static io.taizhang.ledger.action.domain.ActionStatus.DONE;
import static io.taizhang.ledger.action.domain.ActionStatus.OPEN;

import org.jspecify.annotations.Nullable;

/**
 * The life cycle of an action. That it is confirmed by somebody else, and that its date moves once
 * and before it is due, is asked elsewhere: of the caller and of the action's clock.
 *
 * <table>
 * <caption>state × command → next state; empty cells are out of order</caption>
 * <tr><th></th><th>REPORT_DONE</th><th>CONFIRM</th><th>SEND_BACK</th><th>MOVE_DUE</th></tr>
 * <tr><td>OPEN</td><td>DONE</td><td></td><td></td><td>OPEN</td></tr>
 * <tr><td>DONE</td><td></td><td>CONFIRMED</td><td>OPEN</td><td></td></tr>
 * <tr><td>CONFIRMED</td><td></td><td></td><td></td><td></td></tr>
 * </table>
 */
public final class ActionLifeCycle {

  private ActionLifeCycle() {}

  /** Where the command takes the action, or why it may not. */
  public static ActionDecision decide(ActionStatus status, ActionCommand command) {
    ActionStatus next = next(status, command);
    return next == null
        ? new ActionDecision.OutOfOrder("行动项为“" + status.label() + "”，不能" + command.label())
        : new ActionDecision.Moves(next);
  }

  private static @Nullable ActionStatus next(ActionStatus status, ActionCommand command) {
    return switch (command) {
      case REPORT_DONE -> status == OPEN ? DONE : null;
      case CONFIRM -> status == DONE ? CONFIRMED : null;
      case SEND_BACK -> status == DONE ? OPEN : null;
      case MOVE_DUE -> status == OPEN ? OPEN : null;
    };
  }
}
