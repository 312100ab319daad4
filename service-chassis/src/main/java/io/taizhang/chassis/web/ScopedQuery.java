package io.taizhang.chassis.web;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.security.ReachTerms;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Scope;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A query over entities with {@code id} and {@code regionPath}: always within the scope, then what
 * was asked for. Property names come from code, values are bound.
 */
public final class ScopedQuery {

  private static final String REGION = "this.regionPath";

  private final StringBuilder where;
  private final Map<String, Object> values;

  private ScopedQuery(Condition scope) {
    where = new StringBuilder(scope.text());
    values = new HashMap<>(scope.values());
  }

  /** Everything in the subtree. */
  public static ScopedQuery within(RegionPath region) {
    return new ScopedQuery(Scope.within(region, REGION));
  }

  /** What the scope sees of these rows; in the terms the row itself is {@code this}. */
  public static ScopedQuery within(Scope scope, ReachTerms terms) {
    return new ScopedQuery(scope.over(REGION, terms));
  }

  /** Only rows whose property has this value; null asks for nothing and changes nothing. */
  public ScopedQuery and(String property, @Nullable Object value) {
    return value == null
        ? this
        : and(new Condition("this." + property + " = :" + property).with(property, value));
  }

  /** Only rows for which this holds too. */
  public ScopedQuery and(Condition condition) {
    where.append(" and (").append(condition.text()).append(')');
    values.putAll(condition.values());
    return this;
  }

  /** The rows of one page and one more in id order, see {@link PageRequest#fetch()}. */
  public <E> List<E> list(PanacheRepositoryBase<E, UUID> repository, PageRequest page) {
    page.afterId().ifPresent(id -> and(new Condition("this.id > :cursor").with("cursor", id)));
    return find(repository, " order by this.id").page(0, page.fetch()).list();
  }

  /**
   * The rows of one page and one more in another order; where it goes on is a condition.
   *
   * @param order from code, beginning with {@code order by}
   */
  public <E> List<E> list(
      PanacheRepositoryBase<E, UUID> repository, String order, PageRequest page) {
    return find(repository, " " + order.strip()).page(0, page.fetch()).list();
  }

  /** The same page in the opposite order: newest first. */
  public <E> List<E> newest(PanacheRepositoryBase<E, UUID> repository, PageRequest page) {
    page.afterId().ifPresent(id -> and(new Condition("this.id < :cursor").with("cursor", id)));
    return find(repository, " order by this.id desc").page(0, page.fetch()).list();
  }

  /** The row with this id, if it is within the scope. */
  public <E> Optional<E> one(PanacheRepositoryBase<E, UUID> repository, UUID id) {
    return and("id", id).find(repository, "").firstResultOptional();
  }

  /** The same, locked for a change. */
  public <E> Optional<E> locked(PanacheRepositoryBase<E, UUID> repository, UUID id) {
    return and("id", id)
        .find(repository, "")
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  private <E> PanacheQuery<E> find(PanacheRepositoryBase<E, UUID> repository, String order) {
    return repository.find(where + order, values);
  }
}
