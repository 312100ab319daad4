package io.taizhang.ledger.problem.domain;

import static io.taizhang.ledger.problem.domain.ProblemStage.OPEN;
import static io.taizhang.ledger.problem.domain.ProblemStage.STRIKE_OFF_REQUESTED;
import static io.taizhang.ledger.problem.domain.ProblemStage.STRUCK_OFF;

import java.util.Optional;

/**
 * The life of a problem: departments solve what they can, the rest climbs level by level; striking
 * off (对号销号) needs evidence and a second person.
 *
 * <table>
 * <caption>stage × command → next stage; empty cells are out of order</caption>
 * <tr><th></th><th>ESCALATE</th><th>RETURN</th><th>AMEND</th><th>REQUEST_STRIKE_OFF</th>
 *     <th>STRIKE_OFF</th><th>REJECT_STRIKE_OFF</th></tr>
 * <tr><td>OPEN</td><td>OPEN, a level up</td><td>OPEN, a level down</td><td>OPEN</td>
 *     <td>STRIKE_OFF_REQUESTED</td><td></td><td></td></tr>
 * <tr><td>STRIKE_OFF_REQUESTED</td><td></td><td></td><td></td><td></td>
 *     <td>STRUCK_OFF, by another person</td><td>OPEN</td></tr>
 * <tr><td>STRUCK_OFF</td><td></td><td></td><td></td><td></td><td></td><td></td></tr>
 * </table>
 *
 * Source: Hui'an 2018 (审批服务攻坚月), levels and striking off.
 */
public final class ProblemLifeCycle {

  private ProblemLifeCycle() {}

  /**
   * Where the command takes the problem, or why it may not.
   *
   * @param by the account that gives the command
   */
  public static ProblemDecision decide(ProblemState state, ProblemCommand command, String by) {
    return switch (state.stage()) {
      case OPEN -> open(state, command);
      case STRIKE_OFF_REQUESTED -> requested(state, command, by);
      case STRUCK_OFF -> new ProblemDecision.AlreadyStruckOff();
    };
  }

  private static ProblemDecision open(ProblemState state, ProblemCommand command) {
    return switch (command) {
      case ESCALATE -> moved(state.ladder().above(state.level()), "没有上一级可以上报");
      case RETURN -> moved(state.ladder().below(state.level()), "问题在部门一级，不能再退回");
      case AMEND -> new ProblemDecision.Moves(OPEN, state.level());
      case REQUEST_STRIKE_OFF -> new ProblemDecision.Moves(STRIKE_OFF_REQUESTED, state.level());
      case STRIKE_OFF, REJECT_STRIKE_OFF -> outOfOrder(state, command);
    };
  }

  private static ProblemDecision requested(ProblemState state, ProblemCommand command, String by) {
    return switch (command) {
      case STRIKE_OFF ->
          by.equals(state.requestedBy())
              ? new ProblemDecision.NeedsSecondPerson()
              : new ProblemDecision.Moves(STRUCK_OFF, state.level());
      case REJECT_STRIKE_OFF -> new ProblemDecision.Moves(OPEN, state.level());
      case ESCALATE, RETURN, AMEND, REQUEST_STRIKE_OFF -> outOfOrder(state, command);
    };
  }

  private static ProblemDecision moved(Optional<ProblemLevel> to, String otherwise) {
    return to.<ProblemDecision>map(level -> new ProblemDecision.Moves(OPEN, level))
        .orElseGet(() -> new ProblemDecision.OutOfOrder(otherwise));
  }

  private static ProblemDecision outOfOrder(ProblemState state, ProblemCommand command) {
    return new ProblemDecision.OutOfOrder(
        "问题为“" + state.stage().label() + "”，不能" + command.label());
  }
}
