package io.taizhang.ledger.item;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.time.Explanation;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.department.Departments;
import io.taizhang.ledger.item.domain.ItemCommand;
import io.taizhang.ledger.item.domain.ItemDecision;
import io.taizhang.ledger.item.domain.ItemLifeCycle;
import io.taizhang.ledger.project.ProjectRef;
import io.taizhang.ledger.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Use cases of items. A step is one transaction: locked load, pure decision, clock fact, audit row,
 * event.
 */
@ApplicationScoped
@Transactional
public class Items {

  private final ItemRepository items;
  private final Projects projects;
  private final Departments departments;
  private final DecisionClock decisionClock;
  private final PromiseCheck promiseCheck;
  private final PlannedItems plan;
  private final Scopes scopes;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final Clock clock;

  Items(
      ItemRepository items,
      Projects projects,
      Departments departments,
      DecisionClock decisionClock,
      PromiseCheck promiseCheck,
      PlannedItems plan,
      Scopes scopes,
      AuditTrail audit,
      Outbox outbox,
      Clock clock) {
    this.items = items;
    this.projects = projects;
    this.departments = departments;
    this.decisionClock = decisionClock;
    this.promiseCheck = promiseCheck;
    this.plan = plan;
    this.scopes = scopes;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  ItemView receive(Caller caller, ReceiveItem request) {
    ProjectRef project = projects.ref(caller, request.projectId());
    UUID line = request.planLineId();
    ItemDraft draft = line == null ? request.writtenOut() : plan.handIn(project, line);
    departments.serving(project.region(), draft.departmentCode(), "/departmentCode");
    Item item = new Item(draft, project, clock.instant());
    promiseCheck.require(item);
    items.persist(item);
    audit.record(caller, "item-receive", subject(item), Map.of("name", item.name));
    outbox.append(ItemEvents.received(item));
    return ItemView.of(item);
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
    return moved(caller, item, ItemCommand.ACCEPT, Map.of());
  }

  ItemView beginSpecialProcedure(
      Caller caller, UUID id, IfMatch ifMatch, BeginSpecialProcedure request) {
    Item item = handled(caller, id, ifMatch);
    move(item, ItemCommand.BEGIN_SPECIAL_PROCEDURE);
    decisionClock.pause(caller, item, request, clock.instant());
    Map<String, Object> details = Map.of("basis", request.basis(), "notice", request.notice());
    return moved(caller, item, ItemCommand.BEGIN_SPECIAL_PROCEDURE, details);
  }

  ItemView endSpecialProcedure(Caller caller, UUID id, IfMatch ifMatch) {
    Item item = handled(caller, id, ifMatch);
    move(item, ItemCommand.END_SPECIAL_PROCEDURE);
    decisionClock.resume(caller, item, clock.instant());
    return moved(caller, item, ItemCommand.END_SPECIAL_PROCEDURE, Map.of());
  }

  ItemView decide(
      Caller caller, UUID id, IfMatch ifMatch, ItemCommand command, DecideItem request) {
    Item item = handled(caller, id, ifMatch);
    move(item, command);
    Instant now = clock.instant();
    item.decidedAt = now;
    item.decisionText = request.text();
    decisionClock.stop(caller, item, command.label(), now);
    return moved(caller, item, command, Map.of());
  }

  ItemView get(Caller caller, UUID id) {
    return ItemView.of(visible(caller, id));
  }

  ClockView clock(Caller caller, UUID id) {
    return decisionClock.view(visible(caller, id)).orElseThrow(Items::noClock);
  }

  Explanation explain(Caller caller, UUID id) {
    return decisionClock.explain(visible(caller, id)).orElseThrow(Items::noClock);
  }

  Page<ItemView> list(Caller caller, ItemFilter filter, PageRequest page) {
    return Page.of(items.list(scopes.of(caller), filter, page), page, item -> item.id.toString())
        .map(ItemView::of);
  }

  /**
   * The item that a request names, if the caller may see it.
   *
   * @param project the project that it must belong to, if the request names one
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 when there is none
   */
  public ItemRef named(Caller caller, UUID id, @Nullable UUID project, String pointer) {
    return items
        .find(scopes.of(caller), id)
        .filter(item -> project == null || item.projectId.equals(project))
        .map(item -> new ItemRef(item.id, item.projectId, item.name, item.departmentCode))
        .orElseThrow(
            () ->
                LedgerProblem.UNKNOWN_REFERENCE.because(
                    "没有这个事项", List.of(new FieldError(pointer, "没有这个事项"))));
  }

  /** The last item of each line of the project's plan that has been handed in, by line. */
  public Map<UUID, PlannedItem> planned(UUID project) {
    return items.planned(project).stream()
        .collect(Collectors.toMap(PlannedItem::planLineId, Function.identity(), (_, last) -> last));
  }

  private static void move(Item item, ItemCommand command) {
    item.status =
        switch (ItemLifeCycle.decide(item.status, command)) {
          case ItemDecision.Moves moves -> moves.to();
          case ItemDecision.OutOfOrder refusal ->
              throw LedgerProblem.ITEM_OUT_OF_ORDER.because(refusal.reason());
        };
  }

  private ItemView moved(Caller caller, Item item, ItemCommand command, Map<String, ?> details) {
    String action = "item-" + command.name().toLowerCase(Locale.ROOT).replace('_', '-');
    audit.record(caller, action, subject(item), details);
    outbox.append(ItemEvents.moved(item, command));
    return ItemView.of(item);
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

  private Item visible(Caller caller, UUID id) {
    return items
        .find(scopes.of(caller), id)
        .filter(item -> projects.find(caller, item.projectId).isPresent())
        .orElseThrow(Items::missing);
  }

  private static AuditSubject subject(Item item) {
    return new AuditSubject("item", item.id.toString(), new RegionPath(item.regionPath));
  }

  private static RuntimeException missing() {
    return CommonProblem.NOT_FOUND.because("没有这个事项");
  }

  private static RuntimeException noClock() {
    return CommonProblem.NOT_FOUND.because("事项尚未受理，没有办理时限");
  }
}
