package io.taizhang.ledger.item.domain;

import static io.taizhang.ledger.item.domain.ItemCommand.ACCEPT;
import static io.taizhang.ledger.item.domain.ItemCommand.ASK_SUPPLEMENT;
import static io.taizhang.ledger.item.domain.ItemCommand.BEGIN_HANDLING;
import static io.taizhang.ledger.item.domain.ItemCommand.BEGIN_SPECIAL_PROCEDURE;
import static io.taizhang.ledger.item.domain.ItemCommand.END_SPECIAL_PROCEDURE;
import static io.taizhang.ledger.item.domain.ItemCommand.GRANT;
import static io.taizhang.ledger.item.domain.ItemCommand.GRANT_WITH_GAP;
import static io.taizhang.ledger.item.domain.ItemCommand.HAND_IN_SUPPLEMENT;
import static io.taizhang.ledger.item.domain.ItemCommand.REFUSE;
import static io.taizhang.ledger.item.domain.ItemCommand.REFUSE_AS_NOT_NEEDED;
import static io.taizhang.ledger.item.domain.ItemCommand.REFUSE_AS_NOT_OURS;
import static io.taizhang.ledger.item.domain.ItemCommand.REVOKE;
import static io.taizhang.ledger.item.domain.ItemCommand.TAKE_BACK;
import static io.taizhang.ledger.item.domain.ItemCommand.WITHDRAW;
import static io.taizhang.ledger.item.domain.ItemStatus.ACCEPTED;
import static io.taizhang.ledger.item.domain.ItemStatus.GRANTED;
import static io.taizhang.ledger.item.domain.ItemStatus.GRANTED_WITH_GAP;
import static io.taizhang.ledger.item.domain.ItemStatus.HANDLING;
import static io.taizhang.ledger.item.domain.ItemStatus.RECEIVED;
import static io.taizhang.ledger.item.domain.ItemStatus.SPECIAL_PROCEDURE;
import static io.taizhang.ledger.item.domain.ItemStatus.SUPPLEMENT_ASKED;
import static io.taizhang.ledger.item.domain.ItemStatus.SUPPLEMENT_HANDED_IN;

import java.util.Map;
import java.util.Set;

/**
 * The life cycle of an approval item. Pure: state and command in, decision out.
 *
 * <table>
 * <caption>State: command → next state; every other pair is out of order</caption>
 * <tr><td>RECEIVED</td><td>accept → ACCEPTED, refuse as not needed → NOT_NEEDED, refuse as not
 *     ours → NOT_OURS, ask supplement → SUPPLEMENT_ASKED, withdraw → WITHDRAWN</td></tr>
 * <tr><td>SUPPLEMENT_ASKED</td><td>hand in supplement → SUPPLEMENT_HANDED_IN, withdraw →
 *     WITHDRAWN; ask supplement: a second one, refused</td></tr>
 * <tr><td>SUPPLEMENT_HANDED_IN</td><td>as RECEIVED, but ask supplement: a second one,
 *     refused</td></tr>
 * <tr><td>ACCEPTED</td><td>begin handling → HANDLING, begin special procedure →
 *     SPECIAL_PROCEDURE, grant → GRANTED, grant with gap → GRANTED_WITH_GAP, refuse → REFUSED,
 *     withdraw → WITHDRAWN</td></tr>
 * <tr><td>HANDLING</td><td>as ACCEPTED, but not begin handling</td></tr>
 * <tr><td>SPECIAL_PROCEDURE</td><td>end special procedure → HANDLING, withdraw →
 *     WITHDRAWN</td></tr>
 * <tr><td>GRANTED, GRANTED_WITH_GAP</td><td>take back → TAKEN_BACK, revoke → REVOKED</td></tr>
 * <tr><td>WITHDRAWN, NOT_NEEDED, NOT_OURS, REFUSED, TAKEN_BACK, REVOKED</td><td>none</td></tr>
 * </table>
 *
 * <p>The applicant withdraws before the decision; what the organ does to a granted permit (撤回, 撤销)
 * is another thing. A special procedure has to end before the decision: its days are not the
 * organ's. Source: 行政许可法 art. 8, 32, 42, 45, 69.
 */
public final class ItemLifeCycle {

  private static final Map<ItemStatus, Set<ItemCommand>> STEPS =
      Map.of(
          RECEIVED,
          Set.of(ACCEPT, REFUSE_AS_NOT_NEEDED, REFUSE_AS_NOT_OURS, ASK_SUPPLEMENT, WITHDRAW),
          SUPPLEMENT_ASKED,
          Set.of(HAND_IN_SUPPLEMENT, WITHDRAW),
          SUPPLEMENT_HANDED_IN,
          Set.of(ACCEPT, REFUSE_AS_NOT_NEEDED, REFUSE_AS_NOT_OURS, WITHDRAW),
          ACCEPTED,
          Set.of(BEGIN_HANDLING, BEGIN_SPECIAL_PROCEDURE, GRANT, GRANT_WITH_GAP, REFUSE, WITHDRAW),
          HANDLING,
          Set.of(BEGIN_SPECIAL_PROCEDURE, GRANT, GRANT_WITH_GAP, REFUSE, WITHDRAW),
          SPECIAL_PROCEDURE,
          Set.of(END_SPECIAL_PROCEDURE, WITHDRAW),
          GRANTED,
          Set.of(TAKE_BACK, REVOKE),
          GRANTED_WITH_GAP,
          Set.of(TAKE_BACK, REVOKE));

  private ItemLifeCycle() {}

  /** Where the command takes the item, or why it may not. */
  public static ItemDecision decide(ItemStatus status, ItemCommand command) {
    if (command == ASK_SUPPLEMENT
        && (status == SUPPLEMENT_ASKED || status == SUPPLEMENT_HANDED_IN)) {
      return new ItemDecision.SecondSupplement("需要补正的内容须一次告知，本事项已经告知过补正");
    }
    return STEPS.getOrDefault(status, Set.of()).contains(command)
        ? new ItemDecision.Moves(command.to())
        : new ItemDecision.OutOfOrder("事项处于“" + status.label() + "”，不能" + command.label());
  }
}
