package io.taizhang.ledger.mandate.domain;

import static io.taizhang.ledger.mandate.domain.MandateStatus.ACCEPTED;
import static io.taizhang.ledger.mandate.domain.MandateStatus.ACTING;
import static io.taizhang.ledger.mandate.domain.MandateStatus.CLOSED;
import static io.taizhang.ledger.mandate.domain.MandateStatus.CONSULTED;
import static io.taizhang.ledger.mandate.domain.MandateStatus.REFUSED;
import static io.taizhang.ledger.mandate.domain.MandateStatus.REVOKED;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The life of a mandate (代办委托).
 *
 * <table>
 * <caption>status × command → next status; empty cells are out of order</caption>
 * <tr><th></th><th>ACCEPT</th><th>REFUSE</th><th>ACT</th><th>CLOSE</th><th>REVOKE</th></tr>
 * <tr><td>CONSULTED</td><td>ACCEPTED</td><td>REFUSED</td><td></td><td></td><td>REVOKED</td></tr>
 * <tr><td>ACCEPTED</td><td></td><td></td><td>ACTING</td><td>CLOSED</td><td>REVOKED</td></tr>
 * <tr><td>ACTING</td><td></td><td></td><td>ACTING</td><td>CLOSED</td><td>REVOKED</td></tr>
 * <tr><td>CLOSED</td><td></td><td></td><td></td><td></td><td></td></tr>
 * <tr><td>REFUSED</td><td></td><td></td><td></td><td></td><td></td></tr>
 * <tr><td>REVOKED</td><td></td><td></td><td></td><td></td><td></td></tr>
 * </table>
 *
 * Source: Weifang, proxy service (接待咨询→委托受理→实施代办→办结回复).
 */
public final class MandateLifeCycle {

  private MandateLifeCycle() {}

  /** Where the command takes the mandate, or why it may not. */
  public static MandateDecision decide(MandateStatus status, MandateCommand command) {
    MandateStatus next = next(status, command);
    return next == null
        ? new MandateDecision.OutOfOrder("委托为“" + status.label() + "”，不能" + command.label())
        : new MandateDecision.Moves(next);
  }

  /**
   * Whether somebody may act in the owner's name: the mandated agent alone, while the mandate
   * stands, on its days, within its powers; asked in this order.
   *
   * @param terms absent before it was accepted
   * @param day the business day
   */
  public static MandateDecision act(
      MandateStatus status, @Nullable Terms terms, String actor, Power power, LocalDate day) {
    if (terms != null && !terms.agent().equals(actor)) {
      return new MandateDecision.NotTheAgent();
    }
    MandateDecision decision = decide(status, MandateCommand.ACT);
    if (terms == null || decision instanceof MandateDecision.OutOfOrder) {
      return decision;
    }
    if (!terms.holdOn(day)) {
      return new MandateDecision.OutOfOrder(
          "委托期限为 " + terms.from() + " 至 " + terms.to() + "，今天不在期限内");
    }
    return terms.powers().contains(power) ? decision : new MandateDecision.NotEmpowered(power);
  }

  private static @Nullable MandateStatus next(MandateStatus status, MandateCommand command) {
    boolean stands = status == ACCEPTED || status == ACTING;
    return switch (command) {
      case ACCEPT -> status == CONSULTED ? ACCEPTED : null;
      case REFUSE -> status == CONSULTED ? REFUSED : null;
      case ACT -> stands ? ACTING : null;
      case CLOSE -> stands ? CLOSED : null;
      case REVOKE -> stands || status == CONSULTED ? REVOKED : null;
    };
  }
}
