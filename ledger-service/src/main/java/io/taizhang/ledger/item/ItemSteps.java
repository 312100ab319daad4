package io.taizhang.ledger.item;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.ledger.item.domain.ItemCommand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/**
 * Steps that other features take on items in the caller's name, by the rules and with the traces of
 * those at the screen. Each belongs to the transaction of whoever asks.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ItemSteps {

  private static final IfMatch ANY = IfMatch.fromString("*");

  private final ItemGate gate;
  private final ItemRepository items;
  private final AcceptanceSteps acceptance;
  private final HandlingSteps handling;
  private final Clock clock;

  ItemSteps(
      ItemGate gate,
      ItemRepository items,
      AcceptanceSteps acceptance,
      HandlingSteps handling,
      Clock clock) {
    this.gate = gate;
    this.items = items;
    this.acceptance = acceptance;
    this.handling = handling;
    this.clock = clock;
  }

  /** The item, locked, for whoever sees it and knows its version. */
  public StandingItem seen(Caller caller, UUID id, IfMatch ifMatch) {
    return standing(gate.ofApplicant(caller, id, ifMatch));
  }

  /** The item, locked, for a clerk or a handler of its department. */
  public StandingItem atWindow(Caller caller, UUID id, IfMatch ifMatch) {
    return standing(gate.atWindow(caller, id, ifMatch));
  }

  /** The item, locked, for its department. */
  public StandingItem atDepartment(Caller caller, UUID id, IfMatch ifMatch) {
    return standing(gate.atDepartment(caller, id, ifMatch));
  }

  /** The item, locked, for the system of its department. */
  public StandingItem ofAgency(Caller caller, UUID id) {
    return standing(gate.ofAgency(caller, id));
  }

  /** Accepts it. */
  public void accept(Caller caller, UUID id) {
    acceptance.accept(caller, id, ANY);
  }

  /**
   * Takes whatever step another system has told of.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when it is out of order
   */
  public void take(Caller caller, UUID id, ItemCommand command, StepWords words) {
    switch (command) {
      case ACCEPT -> acceptance.accept(caller, id, ANY);
      case REFUSE_AS_NOT_NEEDED ->
          acceptance.refuseAsNotNeeded(caller, id, ANY, new RefuseAsNotNeeded(words.text()));
      case REFUSE_AS_NOT_OURS ->
          acceptance.refuseAsNotOurs(
              caller, id, ANY, new RefuseAsNotOurs(words.rightOrgan(), words.text()));
      case ASK_SUPPLEMENT ->
          acceptance.askSupplement(caller, id, ANY, new AskSupplement(words.missing()));
      case HAND_IN_SUPPLEMENT ->
          acceptance.handInSupplement(caller, id, ANY, new HandInSupplement(words.materials()));
      case WITHDRAW ->
          acceptance.withdraw(caller, id, ANY, new WithdrawItem(words.text(), words.text()));
      case BEGIN_HANDLING -> handling.begin(caller, id, ANY);
      case GRANT, GRANT_WITH_GAP, REFUSE ->
          handling.decide(caller, id, ANY, command, new DecideItem(words.text()));
      case TAKE_BACK, REVOKE ->
          handling.endPermit(caller, id, ANY, command, new EndPermit(words.text()));
      case BEGIN_SPECIAL_PROCEDURE, END_SPECIAL_PROCEDURE ->
          throw new IllegalArgumentException("a special procedure is told to the clock");
    }
  }

  /** Revokes what was granted, with the finding. */
  public void revoke(Caller caller, UUID id, String finding) {
    handling.endPermit(caller, id, ANY, ItemCommand.REVOKE, new EndPermit(finding));
  }

  /** Puts it first in lists, or back in line. */
  public void green(UUID id, boolean green) {
    items.systemLock(id).orElseThrow().green = green;
  }

  /** Counts a request for a supplement that should not have been, and tells how many there are. */
  public int countIrregularSupplement(UUID id) {
    return ++items.systemLock(id).orElseThrow().irregularSupplements;
  }

  /** Counts a change of what hangs on the item, and tells how it stands now. */
  public StandingItem changed(UUID id) {
    Item item = items.systemLock(id).orElseThrow();
    items.touch(item);
    return standing(item);
  }

  private StandingItem standing(Item item) {
    return StandingItem.of(item, clock.instant());
  }
}
