package io.taizhang.ledger.item.domain;

import static io.taizhang.ledger.item.domain.ItemStatus.ACCEPTED;
import static io.taizhang.ledger.item.domain.ItemStatus.GRANTED;
import static io.taizhang.ledger.item.domain.ItemStatus.RECEIVED;
import static io.taizhang.ledger.item.domain.ItemStatus.REFUSED;
import static io.taizhang.ledger.item.domain.ItemStatus.SPECIAL_PROCEDURE;

import org.jspecify.annotations.Nullable;

/**
 * The life cycle of an approval item. Pure: state and command in, decision out.
 *
 * <table>
 * <caption>State × command; every other pair is out of order</caption>
 * <tr><th>state</th><th>accept</th><th>begin special</th><th>end special</th><th>grant</th>
 *     <th>refuse</th></tr>
 * <tr><td>RECEIVED</td><td>ACCEPTED</td><td></td><td></td><td></td><td></td></tr>
 * <tr><td>ACCEPTED</td><td></td><td>SPECIAL_PROCEDURE</td><td></td><td>GRANTED</td>
 *     <td>REFUSED</td></tr>
 * <tr><td>SPECIAL_PROCEDURE</td><td></td><td></td><td>ACCEPTED</td><td></td><td></td></tr>
 * </table>
 *
 * <p>A special procedure has to end before the decision: its days are not the organ's. Source:
 * 行政许可法 art. 32, 42, 45.
 */
public final class ItemLifeCycle {

  private ItemLifeCycle() {}

  /** Where the command takes the item, or why it may not. */
  public static ItemDecision decide(ItemStatus status, ItemCommand command) {
    ItemStatus next = next(status, command);
    return next == null
        ? new ItemDecision.OutOfOrder("事项处于“" + status.label() + "”，不能" + command.label())
        : new ItemDecision.Moves(next);
  }

  private static @Nullable ItemStatus next(ItemStatus status, ItemCommand command) {
    return switch (command) {
      case ACCEPT -> status == RECEIVED ? ACCEPTED : null;
      case BEGIN_SPECIAL_PROCEDURE -> status == ACCEPTED ? SPECIAL_PROCEDURE : null;
      case END_SPECIAL_PROCEDURE -> status == SPECIAL_PROCEDURE ? ACCEPTED : null;
      case GRANT -> status == ACCEPTED ? GRANTED : null;
      case REFUSE -> status == ACCEPTED ? REFUSED : null;
    };
  }
}
