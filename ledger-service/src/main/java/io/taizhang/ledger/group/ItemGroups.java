package io.taizhang.ledger.group;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.calendar.Calendars;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.time.Due;
import io.taizhang.chassis.time.GroupClock;
import io.taizhang.chassis.time.LimitUnit;
import io.taizhang.chassis.time.Timetable;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.ledger.item.HandledItem;
import io.taizhang.ledger.item.Items;
import io.taizhang.ledger.item.LimitRequest;
import io.taizhang.ledger.project.ProjectRef;
import io.taizhang.ledger.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Use cases of items that are handled together. */
@ApplicationScoped
@Transactional
class ItemGroups {

  private final ItemGroupRepository groups;
  private final Projects projects;
  private final Items items;
  private final Calendars calendars;
  private final Scopes scopes;
  private final AuditTrail audit;
  private final Clock clock;

  ItemGroups(
      ItemGroupRepository groups,
      Projects projects,
      Items items,
      Calendars calendars,
      Scopes scopes,
      AuditTrail audit,
      Clock clock) {
    this.groups = groups;
    this.projects = projects;
    this.items = items;
    this.calendars = calendars;
    this.scopes = scopes;
    this.audit = audit;
    this.clock = clock;
  }

  ItemGroupView create(Caller caller, GroupItems request) {
    ProjectRef project = projects.named(caller, request.projectId(), "/projectId");
    requireDays(request.limit());
    Set<UUID> seen = new HashSet<>();
    for (int i = 0; i < request.itemIds().size(); i++) {
      UUID item = request.itemIds().get(i);
      items.named(caller, item, project.id(), "/itemIds/" + i);
      if (!seen.add(item)) {
        throw invalid("/itemIds/" + i, "与前面的事项重复");
      }
    }
    return entered(
        caller,
        new ItemGroup(
            project,
            GroupKind.PARALLEL,
            request.name(),
            request.limit(),
            request.itemIds(),
            clock.instant()));
  }

  /** Groups what has been handed in as one. */
  ItemGroupView merged(Caller caller, ProjectRef project, HandInMerged request, List<UUID> items) {
    requireDays(request.limit());
    return entered(
        caller,
        new ItemGroup(
            project, GroupKind.MERGED, request.name(), request.limit(), items, clock.instant()));
  }

  private static void requireDays(LimitRequest limit) {
    if (limit.unit() == LimitUnit.WORKING_HOUR) {
      throw invalid("/limit/unit", "一组事项的时限以日计");
    }
  }

  private ItemGroupView entered(Caller caller, ItemGroup group) {
    groups.persistAndFlush(group);
    audit.record(
        caller,
        "item-group-create",
        new AuditSubject("item-group", group.id.toString(), group.region()),
        Map.of("kind", group.kind, "name", group.name, "items", group.itemIds.size()));
    return view(group);
  }

  ItemGroupView get(Caller caller, UUID id) {
    return groups
        .find(scopes.of(caller), id)
        .map(this::view)
        .orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有这一组事项"));
  }

  Page<ItemGroupRow> list(Caller caller, @Nullable UUID project, PageRequest page) {
    return Page.of(
            groups.list(scopes.of(caller), project, page), page, group -> group.id.toString())
        .map(ItemGroupRow::of);
  }

  private ItemGroupView view(ItemGroup group) {
    List<HandledItem> handled = items.handled(group.itemIds);
    GroupClock reckoned = GroupClock.of(handled.stream().map(HandledItem::facts).toList());
    boolean begun = !reckoned.items().isEmpty();
    Instant now = clock.instant();
    Timetable timetable = calendars.in(group.region());
    Due due = begun ? reckoned.due(group.limit(), timetable) : null;
    return new ItemGroupView(
        group.id,
        group.projectId,
        group.kind,
        group.name,
        group.limit(),
        handled.stream().map(ItemGroups::member).toList(),
        due == null ? null : due.at(),
        due != null && due.provisional(),
        begun ? reckoned.usedDays(group.limit(), timetable, now) : null,
        due != null && due.passedAt(now) && open(handled),
        begun ? reckoned.explain(group.limit(), timetable) : null,
        group.version);
  }

  private static boolean open(List<HandledItem> items) {
    return items.stream().anyMatch(item -> !item.status().closed());
  }

  private static ItemGroupView.Member member(HandledItem item) {
    return new ItemGroupView.Member(item.id(), item.name(), item.departmentCode(), item.status());
  }

  static RuntimeException invalid(String pointer, String detail) {
    return CommonProblem.INVALID.because(detail, List.of(new FieldError(pointer, detail)));
  }
}
