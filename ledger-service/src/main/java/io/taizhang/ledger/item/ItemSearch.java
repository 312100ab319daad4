package io.taizhang.ledger.item;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.ledger.listing.Asked;
import io.taizhang.ledger.listing.CustomPlans;
import io.taizhang.ledger.listing.Finder;
import io.taizhang.ledger.listing.OpenItems;
import io.taizhang.ledger.project.ProjectReach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * Finds items: the green channel first, then the others, each in the order of receipt. Either has a
 * statement of its own, which goes along an index.
 */
@ApplicationScoped
class ItemSearch {

  private static final String OF_OFFICER =
      "i.project_id in (select led.id from project led where led.officer_id = :officer)";
  private static final String IN_PHASE =
      "i.project_id in (select stands.id from project stands where stands.phase = :phase)";

  private final Session entities;
  private final CustomPlans plans;
  private final Finder finder;
  private final ItemRepository items;
  private final Scopes scopes;
  private final Clock clock;

  ItemSearch(
      Session entities,
      CustomPlans plans,
      Finder finder,
      ItemRepository items,
      Scopes scopes,
      Clock clock) {
    this.entities = entities;
    this.plans = plans;
    this.finder = finder;
    this.items = items;
    this.scopes = scopes;
    this.clock = clock;
  }

  @Transactional
  Page<ItemView> list(Caller caller, ItemFilter filter, PageRequest page) {
    Instant now = clock.instant();
    plans.begin();
    Condition wanted = wanted(scopes.of(caller, filter.region()), filter, now);
    ItemKey after = page.after().map(ItemKey::read).orElse(ItemKey.FIRST);
    List<ItemKey> keys = new ArrayList<>();
    if (after.green() && !Boolean.FALSE.equals(filter.greenChannel())) {
      keys.addAll(keys(wanted, after, page.fetch()));
    }
    if (keys.size() < page.fetch() && !Boolean.TRUE.equals(filter.greenChannel())) {
      ItemKey from = after.green() ? new ItemKey(false, ItemKey.FIRST.id()) : after;
      keys.addAll(keys(wanted, from, page.fetch() - keys.size()));
    }
    Page<ItemKey> found = Page.of(keys, page, ItemKey::text);
    List<UUID> ids = found.items().stream().map(ItemKey::id).toList();
    return new Page<>(
        items.systemInOrder(ids).stream().map(item -> ItemView.of(item, now)).toList(),
        found.nextCursor());
  }

  Condition wanted(Scope scope, ItemFilter filter, Instant now) {
    return Asked.within(scope.over("i.region_path", ProjectReach.ofColumn("i.project_id")))
        .given(filter.text(), text -> finder.words("item", "i", text))
        .equal("i.project_id", "project", filter.project())
        .equal("i.department_code", "department", filter.department())
        .equal("i.kind", "kind", name(filter.kind()))
        .equal("i.status", "status", name(filter.status()))
        .given(filter.officer(), id -> new Condition(OF_OFFICER).with("officer", id))
        .given(filter.phase(), phase -> new Condition(IN_PHASE).with("phase", phase.name()))
        .given(filter.overdue(), yes -> overdue(yes, now))
        .given(
            filter.dueFrom() == null ? filter.dueTo() : filter.dueFrom(),
            _ -> finder.items("due", OpenItems.due(filter.dueFrom(), filter.dueTo())))
        .condition();
  }

  private Condition overdue(boolean wanted, Instant now) {
    Condition clock = OpenItems.overdue(now);
    if (wanted) {
      return finder.items("late", clock);
    }
    Condition holds = OpenItems.item(clock);
    return new Condition("not (" + holds.text() + ")", holds.values());
  }

  static String sql(Condition wanted, boolean green) {
    return "select i.id from item i where "
        + wanted.text()
        + (green ? " and i.green" : " and not i.green")
        + " and i.id > :after order by i.id limit :fetch";
  }

  private List<ItemKey> keys(Condition wanted, ItemKey after, int most) {
    NativeQuery<UUID> query =
        entities
            .createNativeQuery(sql(wanted, after.green()), UUID.class)
            .setParameter("after", after.id())
            .setParameter("fetch", most);
    wanted.values().forEach(query::setParameter);
    return query.getResultList().stream().map(id -> new ItemKey(after.green(), id)).toList();
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }
}
