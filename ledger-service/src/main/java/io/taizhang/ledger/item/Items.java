package io.taizhang.ledger.item;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.time.ClockFact;
import io.taizhang.chassis.time.Explanation;
import io.taizhang.ledger.LedgerProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything that is read of items, within the caller's scope. */
@ApplicationScoped
@Transactional
public class Items {

  private final ItemRepository items;
  private final ReceiptRepository receipts;
  private final SupplementRepository supplements;
  private final AcceptanceClock acceptanceClock;
  private final DecisionClock decisionClock;
  private final DeemedAcceptance deemed;
  private final Scopes scopes;
  private final Clock time;

  Items(
      ItemRepository items,
      ReceiptRepository receipts,
      SupplementRepository supplements,
      AcceptanceClock acceptanceClock,
      DecisionClock decisionClock,
      DeemedAcceptance deemed,
      Scopes scopes,
      Clock time) {
    this.items = items;
    this.receipts = receipts;
    this.supplements = supplements;
    this.acceptanceClock = acceptanceClock;
    this.decisionClock = decisionClock;
    this.deemed = deemed;
    this.scopes = scopes;
    this.time = time;
  }

  ItemView get(Caller caller, UUID id) {
    return ItemView.of(visible(caller, id), time.instant());
  }

  ClockView clock(Caller caller, UUID id) {
    return decisionClock.view(settled(caller, id)).orElseThrow(Items::noClock);
  }

  Explanation explain(Caller caller, UUID id, @Nullable LocalDate asKnownOn) {
    Item item = settled(caller, id);
    if (asKnownOn == null) {
      return decisionClock.explain(item).orElseThrow(Items::noClock);
    }
    if (asKnownOn.isAfter(BusinessZone.dateOf(time.instant()))) {
      throw CommonProblem.INVALID.because(
          "只能说明今天或以前所知的到期日", List.of(new FieldError("/asKnownOn", "不能晚于今天")));
    }
    return decisionClock
        .explain(item, asKnownOn)
        .orElseThrow(() -> CommonProblem.NOT_FOUND.because("到 " + asKnownOn + " 为止，时限尚未起算"));
  }

  List<NumberedFact> facts(Caller caller, UUID id) {
    Item item = settled(caller, id);
    if (item.clockId == null) {
      throw noClock();
    }
    return decisionClock.facts(item);
  }

  ClockView acceptanceClock(Caller caller, UUID id) {
    return acceptanceClock.view(settled(caller, id)).orElseThrow(Items::noClock);
  }

  Explanation explainAcceptance(Caller caller, UUID id) {
    return acceptanceClock.explain(visible(caller, id)).orElseThrow(Items::noClock);
  }

  List<ReceiptView> receipts(Caller caller, UUID id) {
    return receipts.of(paperwork(caller, id)).stream().map(ReceiptView::of).toList();
  }

  SupplementView supplement(Caller caller, UUID id) {
    return supplements
        .of(paperwork(caller, id))
        .map(SupplementView::of)
        .orElseThrow(() -> CommonProblem.NOT_FOUND.because("事项没有告知过补正"));
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

  /**
   * The item, if the caller may see it.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is none to see
   */
  public StandingItem standing(Caller caller, UUID id) {
    return StandingItem.of(visible(caller, id), time.instant());
  }

  /** The last item of each line of the project's plan that has been handed in, by line. */
  public Map<UUID, PlannedItem> planned(UUID project) {
    return items.systemPlanned(project).stream()
        .collect(Collectors.toMap(PlannedItem::planLineId, Function.identity(), (_, last) -> last));
  }

  /** These items with their decision clocks, in this order, for whoever has been shown them. */
  public List<HandledItem> handled(List<UUID> ids) {
    Instant now = time.instant();
    List<Item> rows = items.systemAll(ids);
    Map<UUID, List<ClockFact>> ledgers = decisionClock.ledgers(rows);
    return rows.stream()
        .sorted(Comparator.comparingInt(item -> ids.indexOf(item.id)))
        .map(
            item ->
                new HandledItem(
                    item.id,
                    item.name,
                    item.departmentCode,
                    item.window().statusAt(now),
                    item.clockId == null
                        ? List.of()
                        : ledgers.getOrDefault(item.clockId, List.of())))
        .toList();
  }

  /** The items of these projects, for whoever has been shown the projects. */
  public List<ItemView> known(Collection<UUID> shown) {
    Instant now = time.instant();
    return items.systemOf(shown).stream().map(item -> ItemView.of(item, now)).toList();
  }

  static RuntimeException missing() {
    return CommonProblem.NOT_FOUND.because("没有这个事项");
  }

  Item visible(Caller caller, UUID id) {
    return items.find(scopes.of(caller), id).orElseThrow(Items::missing);
  }

  /** The item of which the window, its own department and the applicant may see the papers. */
  private Item paperwork(Caller caller, UUID id) {
    Item item = visible(caller, id);
    if (!caller.is(Role.OWNER)) {
      ItemGate.requireWindow(caller, item);
    }
    return item;
  }

  /** The item with the clocks that it has in law, recorded now if nobody has done so yet. */
  private Item settled(Caller caller, UUID id) {
    Item item = visible(caller, id);
    if (item.window().deemsAccepted(time.instant())) {
      deemed.record(id);
      items.getEntityManager().refresh(item);
    }
    return item;
  }

  private static RuntimeException noClock() {
    return CommonProblem.NOT_FOUND.because("事项没有这个时限");
  }
}
