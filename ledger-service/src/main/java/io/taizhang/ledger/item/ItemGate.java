package io.taizhang.ledger.item;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.item.domain.ItemCommand;
import io.taizhang.ledger.item.domain.ItemDecision;
import io.taizhang.ledger.item.domain.ItemLifeCycle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Where every step begins: the item, locked, within the caller's scope, for a caller who may and
 * who knows how it stands, with a deemed acceptance recorded before anything else happens to it.
 */
@ApplicationScoped
class ItemGate {

  private final ItemRepository items;
  private final DeemedAcceptance deemed;
  private final Scopes scopes;

  ItemGate(ItemRepository items, DeemedAcceptance deemed, Scopes scopes) {
    this.items = items;
    this.deemed = deemed;
    this.scopes = scopes;
  }

  /** For a clerk, or a handler of the item's department. */
  Item atWindow(Caller caller, UUID id, IfMatch ifMatch) {
    Item item = locked(caller, id);
    requireWindow(caller, item);
    ifMatch.require(item.version);
    return deemed.settled(item);
  }

  /** For a handler of the item's department. */
  Item atDepartment(Caller caller, UUID id, IfMatch ifMatch) {
    Item item = locked(caller, id);
    requireDepartment(caller, item);
    ifMatch.require(item.version);
    return deemed.settled(item);
  }

  /**
   * For the system of the item's department, which tells what has happened whatever stands here.
   */
  Item ofAgency(Caller caller, UUID id) {
    Item item = locked(caller, id);
    requireDepartment(caller, item);
    return deemed.settled(item);
  }

  /** For the owner of the item's project, or a clerk who acts for the owner. */
  Item ofApplicant(Caller caller, UUID id, IfMatch ifMatch) {
    Item item = locked(caller, id);
    ifMatch.require(item.version);
    return deemed.settled(item);
  }

  /** Takes the step, or refuses it with nothing changed. */
  static void move(Item item, ItemCommand command) {
    item.status =
        switch (ItemLifeCycle.decide(item.status, command)) {
          case ItemDecision.Moves moves -> moves.to();
          case ItemDecision.OutOfOrder refusal ->
              throw LedgerProblem.ITEM_OUT_OF_ORDER.because(refusal.reason());
          case ItemDecision.SecondSupplement refusal ->
              throw LedgerProblem.SECOND_SUPPLEMENT.because(refusal.reason());
        };
  }

  static void requireWindow(Caller caller, Item item) {
    if (!caller.is(Role.CLERK)) {
      requireDepartment(caller, item);
    }
  }

  private static void requireDepartment(Caller caller, Item item) {
    if (!item.departmentCode.equals(caller.department())) {
      throw LedgerProblem.OTHER_DEPARTMENT.because("事项由其他部门办理");
    }
  }

  private Item locked(Caller caller, UUID id) {
    return items.lock(scopes.of(caller), id).orElseThrow(Items::missing);
  }
}
