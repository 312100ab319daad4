package io.taizhang.ledger.meeting.domain;

import static io.taizhang.ledger.meeting.domain.MeetingStatus.CANCELLED;
import static io.taizhang.ledger.meeting.domain.MeetingStatus.CLOSED;
import static io.taizhang.ledger.meeting.domain.MeetingStatus.HELD;
import static io.taizhang.ledger.meeting.domain.MeetingStatus.PLANNED;

import org.jspecify.annotations.Nullable;

/**
 * The life cycle of a meeting.
 *
 * <table>
 * <caption>state × command → next state; empty cells are out of order</caption>
 * <tr><th></th><th>SET_AGENDA</th><th>RECORD_ATTENDANCE</th><th>HOLD</th><th>CONCLUDE</th>
 *     <th>CLOSE</th><th>CANCEL</th></tr>
 * <tr><td>PLANNED</td><td>PLANNED</td><td>PLANNED</td><td>HELD</td><td></td><td></td>
 *     <td>CANCELLED</td></tr>
 * <tr><td>HELD</td><td></td><td>HELD</td><td></td><td>HELD</td><td>CLOSED</td><td></td></tr>
 * <tr><td>CLOSED</td><td></td><td></td><td></td><td></td><td></td><td></td></tr>
 * <tr><td>CANCELLED</td><td></td><td></td><td></td><td></td><td></td><td></td></tr>
 * </table>
 */
public final class MeetingLifeCycle {

  private MeetingLifeCycle() {}

  /** Where the command takes the meeting, or why it may not. */
  public static MeetingDecision decide(MeetingStatus status, MeetingCommand command) {
    MeetingStatus next = next(status, command);
    return next == null
        ? new MeetingDecision.OutOfOrder("会议" + status.label() + "，不能" + command.label())
        : new MeetingDecision.Moves(next);
  }

  private static @Nullable MeetingStatus next(MeetingStatus status, MeetingCommand command) {
    return switch (command) {
      case SET_AGENDA -> status == PLANNED ? PLANNED : null;
      case RECORD_ATTENDANCE -> status == PLANNED || status == HELD ? status : null;
      case HOLD -> status == PLANNED ? HELD : null;
      case CONCLUDE -> status == HELD ? HELD : null;
      case CLOSE -> status == HELD ? CLOSED : null;
      case CANCEL -> status == PLANNED ? CANCELLED : null;
    };
  }
}
