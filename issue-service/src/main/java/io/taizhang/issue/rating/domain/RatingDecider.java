package io.taizhang.issue.rating.domain;

import static io.taizhang.issue.rating.domain.RatingState.CONTESTED;
import static io.taizhang.issue.rating.domain.RatingState.PUT_RIGHT;
import static io.taizhang.issue.rating.domain.RatingState.SETTLED;
import static io.taizhang.issue.rating.domain.RatingState.SET_ASIDE;
import static io.taizhang.issue.rating.domain.RatingState.TO_CALL_BACK;
import static io.taizhang.issue.rating.domain.RatingState.TO_CONFIRM;
import static io.taizhang.issue.rating.domain.RatingState.TO_PUT_RIGHT;

import java.util.Optional;

/**
 * Decides what becomes of a rating, 1 very satisfied to 5 very dissatisfied. 4 and 5 are called
 * back by somebody else than the handler and put right; a department may contest once.
 *
 * <table>
 * <caption>State against step; an empty cell is refused as out of order</caption>
 * <tr><th></th><th>call back</th><th>report</th><th>confirm</th><th>contest</th><th>rule</th></tr>
 * <tr><td>SETTLED</td><td></td><td></td><td></td><td></td><td></td></tr>
 * <tr><td>TO_CALL_BACK</td><td>TO_PUT_RIGHT once reached or tried often enough, else the same
 *     </td><td></td><td></td><td>CONTESTED, once</td><td></td></tr>
 * <tr><td>TO_PUT_RIGHT</td><td></td><td>TO_CONFIRM</td><td></td><td>CONTESTED, once</td><td></td>
 *     </tr>
 * <tr><td>TO_CONFIRM</td><td></td><td></td><td>PUT_RIGHT or TO_PUT_RIGHT</td><td></td><td></td>
 *     </tr>
 * <tr><td>CONTESTED</td><td></td><td></td><td></td><td></td><td>SET_ASIDE, or back to where it
 *     was</td></tr>
 * <tr><td>PUT_RIGHT, SET_ASIDE</td><td></td><td></td><td></td><td></td><td></td></tr>
 * </table>
 *
 * <p>Source: the state council's rules of 好差评 (国办发〔2019〕51号).
 */
public final class RatingDecider {

  private static final int FIRST_BAD = 4;

  private RatingDecider() {}

  /** Whether a score, 1 to 5, is a bad one. */
  public static boolean isBad(int score) {
    return score >= FIRST_BAD;
  }

  /** Where a new rating stands. */
  public static RatingState first(int score) {
    return isBad(score) ? TO_CALL_BACK : SETTLED;
  }

  /** The state the step leads to; empty when it is out of order. */
  public static Optional<RatingState> decide(RatingStanding now, RatingCommand command) {
    return switch (command) {
      case RatingCommand.CallBack c ->
          from(now, TO_CALL_BACK, isLast(now, c) ? TO_PUT_RIGHT : TO_CALL_BACK);
      case RatingCommand.Report _ -> from(now, TO_PUT_RIGHT, TO_CONFIRM);
      case RatingCommand.Confirm c ->
          from(now, TO_CONFIRM, c.accepted() ? PUT_RIGHT : TO_PUT_RIGHT);
      case RatingCommand.Contest _ -> contest(now);
      case RatingCommand.Rule c ->
          from(now, CONTESTED, c.malicious() ? SET_ASIDE : undone(now.calledBack()));
    };
  }

  /** Whether no further call-back follows this one. */
  public static boolean isLast(RatingStanding now, RatingCommand.CallBack call) {
    return call.reached() || now.attempts() + 1 >= call.most();
  }

  private static RatingState undone(boolean calledBack) {
    return calledBack ? TO_PUT_RIGHT : TO_CALL_BACK;
  }

  private static Optional<RatingState> contest(RatingStanding now) {
    boolean open = now.state() == TO_CALL_BACK || now.state() == TO_PUT_RIGHT;
    return open && !now.contested() ? Optional.of(CONTESTED) : Optional.empty();
  }

  private static Optional<RatingState> from(
      RatingStanding now, RatingState wanted, RatingState next) {
    return now.state() == wanted ? Optional.of(next) : Optional.empty();
  }
}
