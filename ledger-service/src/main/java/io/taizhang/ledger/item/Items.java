package io.taizhang.ledger.item;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.time.Explanation;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that is read of items, within the caller's scope. */
@ApplicationScoped
@Transactional
public class Items {

  private final ItemRepository items;
  private final Projects projects;
  private final DecisionClock decisionClock;
  private final Scopes scopes;

  Items(ItemRepository items, Projects projects, DecisionClock decisionClock, Scopes scopes) {
    this.items = items;
    this.projects = projects;
    this.decisionClock = decisionClock;
    this.scopes = scopes;
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

  static RuntimeException missing() {
    return CommonProblem.NOT_FOUND.because("没有这个事项");
  }

  private Item visible(Caller caller, UUID id) {
    return items
        .find(scopes.of(caller), id)
        .filter(item -> projects.find(caller, item.projectId).isPresent())
        .orElseThrow(Items::missing);
  }

  private static RuntimeException noClock() {
    return CommonProblem.NOT_FOUND.because("事项尚未受理，没有办理时限");
  }
}
