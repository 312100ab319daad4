package io.taizhang.ledger.ownerrequest.domain;

import static io.taizhang.ledger.ownerrequest.domain.RequestStatus.ANSWERED;
import static io.taizhang.ledger.ownerrequest.domain.RequestStatus.CLOSED;
import static io.taizhang.ledger.ownerrequest.domain.RequestStatus.DECLINED;
import static io.taizhang.ledger.ownerrequest.domain.RequestStatus.FILED;
import static io.taizhang.ledger.ownerrequest.domain.RequestStatus.TAKEN;

import org.jspecify.annotations.Nullable;

/**
 * The life cycle of an owner's request. An owner who is not satisfied has it taken up once more.
 *
 * <table>
 * <caption>state × command → next state; empty cells are out of order</caption>
 * <tr><th></th><th>TAKE</th><th>DECLINE</th><th>CLOSE</th><th>REOPEN</th></tr>
 * <tr><td>FILED</td><td>TAKEN</td><td>DECLINED</td><td></td><td></td></tr>
 * <tr><td>TAKEN</td><td></td><td></td><td></td><td></td></tr>
 * <tr><td>ANSWERED</td><td></td><td></td><td>CLOSED</td><td>FILED</td></tr>
 * <tr><td>DECLINED</td><td></td><td></td><td>CLOSED</td><td>FILED</td></tr>
 * <tr><td>CLOSED</td><td></td><td></td><td></td><td></td></tr>
 * </table>
 */
public final class RequestLifeCycle {

  private RequestLifeCycle() {}

  /** Where the command takes the request, or why it may not. */
  public static RequestDecision decide(RequestStatus status, RequestCommand command) {
    RequestStatus next = next(status, command);
    return next == null
        ? new RequestDecision.OutOfOrder("点单为“" + status.label() + "”，不能" + command.label())
        : new RequestDecision.Moves(next);
  }

  /** What an owner's verdict comes to: a request is reopened once. */
  public static RequestCommand verdict(boolean satisfied, boolean reopenedBefore) {
    return satisfied || reopenedBefore ? RequestCommand.CLOSE : RequestCommand.REOPEN;
  }

  /** The status as it is now: taken and its action confirmed is answered. */
  public static RequestStatus now(RequestStatus stored, boolean actionConfirmed) {
    return stored == TAKEN && actionConfirmed ? ANSWERED : stored;
  }

  private static @Nullable RequestStatus next(RequestStatus status, RequestCommand command) {
    boolean answered = status == ANSWERED || status == DECLINED;
    return switch (command) {
      case TAKE -> status == FILED ? TAKEN : null;
      case DECLINE -> status == FILED ? DECLINED : null;
      case CLOSE -> answered ? CLOSED : null;
      case REOPEN -> answered ? FILED : null;
    };
  }
}
