package io.taizhang.ledger.item;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.item.domain.ItemCommand;
import io.taizhang.ledger.item.domain.ItemDecision;
import io.taizhang.ledger.item.domain.ItemLifeCycle;
import io.taizhang.ledger.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Every step after receipt is one transaction: locked load, pure decision, clock fact, audit row,
 * event.
 */
@ApplicationScoped
@Transactional
class ItemSteps {

  private final ItemRepository items;
  private final Projects projects;
  private final DecisionClock decisionClock;
  private final ItemRecorder recorder;
  private final Scopes scopes;
  private final Clock clock;

  ItemSteps(
      ItemRepository items,
      Projects projects,
      DecisionClock decisionClock,
      ItemRecorder recorder,
      Scopes scopes,
      Clock clock) {
    this.items = items;
    this.projects = projects;
    this.decisionClock = decisionClock;
    this.recorder = recorder;
    this.scopes = scopes;
    this.clock = clock;
  }

  ItemView accept(Caller caller, UUID id, IfMatch ifMatch) {
    Item item = locked(caller, id);
    if (!caller.is(Role.CLERK)) {
      requireDepartment(caller, item);
    }
    ifMatch.require(item.version);
    Instant now = clock.instant();
    move(item, ItemCommand.ACCEPT);
    item.acceptedAt = now;
    decisionClock.start(caller, item, projects.ref(caller, item.projectId), now);
    return recorder.moved(caller, item, ItemCommand.ACCEPT, Map.of());
  }

  ItemView beginSpecialProcedure(Caller caller, UUID id, IfMatch ifMatch, BeginSpecialProcedure request) {
    Item item = handled(caller, id, ifMatch);
    move(item, ItemCommand.BEGIN_SPECIAL_PROCEDURE);
    decisionClock.pause(caller, item, request, clock.instant());
    Map<String, Object> details = Map.of("basis", request.basis(), "notice", request.notice());
    return recorder.moved(caller, item, ItemCommand.BEGIN_SPECIAL_PROCEDURE, details);
  }

  ItemView endSpecialProcedure(Caller caller, UUID id, IfMatch ifMatch) {
    Item item = handled(caller, id, ifMatch);
    move(item, ItemCommand.END_SPECIAL_PROCEDURE);
    decisionClock.resume(caller, item, clock.instant());
    return recorder.moved(caller, item, ItemCommand.END_SPECIAL_PROCEDURE, Map.of());
  }

  ItemView decide(Caller caller, UUID id, IfMatch ifMatch, ItemCommand command, DecideItem request) {
    Item item = handled(caller, id, ifMatch);
    move(item, command);
    Instant now = clock.instant();
    item.decidedAt = now;
    item.decisionText = request.text();
    decisionClock.stop(caller, item, command.label(), now);
    return recorder.moved(caller, item, command, Map.of());
  }

  private static void move(Item item, ItemCommand command) {
    item.status =
        switch (ItemLifeCycle.decide(item.status, command)) {
          case ItemDecision.Moves moves -> moves.to();
          case ItemDecision.OutOfOrder refusal ->
              throw LedgerProblem.ITEM_OUT_OF_ORDER.because(refusal.reason());
        };
  }

  private Item handled(Caller caller, UUID id, IfMatch ifMatch) {
    Item item = locked(caller, id);
    requireDepartment(caller, item);
    ifMatch.require(item.version);
    return item;
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
