package io.taizhang.ledger.item;

import io.taizhang.chassis.security.Caller;
import io.taizhang.ledger.department.Departments;
import io.taizhang.ledger.item.domain.ItemCommand;
import io.taizhang.ledger.item.domain.ItemStatus;
import io.taizhang.ledger.project.ProjectRef;
import io.taizhang.ledger.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The window that receives papers (接件) and with them begins the time for its answer. */
@ApplicationScoped
public class ItemDesk {

  private final ItemRepository items;
  private final Projects projects;
  private final Departments departments;
  private final PlannedItems plan;
  private final PromiseCheck promiseCheck;
  private final AcceptanceClock acceptanceClock;
  private final DecisionClock decisionClock;
  private final Receipts receipts;
  private final ItemRecorder recorder;
  private final Clock clock;

  ItemDesk(
      ItemRepository items,
      Projects projects,
      Departments departments,
      PlannedItems plan,
      PromiseCheck promiseCheck,
      AcceptanceClock acceptanceClock,
      DecisionClock decisionClock,
      Receipts receipts,
      ItemRecorder recorder,
      Clock clock) {
    this.items = items;
    this.projects = projects;
    this.departments = departments;
    this.plan = plan;
    this.promiseCheck = promiseCheck;
    this.acceptanceClock = acceptanceClock;
    this.decisionClock = decisionClock;
    this.receipts = receipts;
    this.recorder = recorder;
    this.clock = clock;
  }

  /** Receives papers now; the time for the answer begins. */
  @Transactional
  public ItemView receive(Caller caller, ReceiveItem request) {
    ProjectRef project = projects.named(caller, request.projectId(), "/projectId");
    UUID line = request.planLineId();
    return received(
        caller,
        project,
        line == null ? request.writtenOut() : plan.handIn(project, line, Set.of()));
  }

  /**
   * Receives papers for a planned item that is handed in as one with others.
   *
   * @param together all lines that are handed in as one
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public ItemView receivePlanned(Caller caller, UUID projectId, UUID line, Set<UUID> together) {
    ProjectRef project = projects.named(caller, projectId, "/projectId");
    return received(caller, project, plan.handIn(project, line, together));
  }

  private ItemView received(Caller caller, ProjectRef project, ItemDraft draft) {
    departments.serving(project.region(), draft.departmentCode(), "/departmentCode");
    Instant now = clock.instant();
    Item item = new Item(draft, project, now);
    promiseCheck.require(item);
    if (!draft.kind().approval()) {
      return begun(caller, item, project, now);
    }
    acceptanceClock.open(caller, item, project, now);
    items.persistAndFlush(item);
    return recorder.received(caller, item, receipts.received(caller, item, now));
  }

  /** A step that is no approval waits for no answer: its clock runs at once. */
  private ItemView begun(Caller caller, Item item, ProjectRef project, Instant now) {
    items.persistAndFlush(item);
    recorder.received(caller, item, receipts.begun(caller, item, now));
    item.status = ItemStatus.HANDLING;
    item.acceptedAt = now;
    decisionClock.start(caller, item, project, now);
    items.flush();
    return recorder.moved(caller, item, ItemCommand.BEGIN_HANDLING, Map.of());
  }
}
