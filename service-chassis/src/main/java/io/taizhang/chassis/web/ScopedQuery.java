package io.taizhang.chassis.web;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.RegionPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list's query over entities with {@code id} and {@code regionPath}: always within the scope,
 * then what was asked for, in id order after the cursor. Property names come from code, values are
 * bound.
 */
public final class ScopedQuery {

  private final StringBuilder where =
      new StringBuilder("regionPath >= :scopeFrom and regionPath < :scopeTo");
  private final Map<String, Object> values = new HashMap<>();

  private ScopedQuery(RegionPath scope) {
    values.put("scopeFrom", scope.value());
    values.put("scopeTo", scope.end());
  }

  /** Everything in the subtree. */
  public static ScopedQuery within(RegionPath scope) {
    return new ScopedQuery(scope);
  }

  /** Only rows whose property has this value; null asks for nothing and changes nothing. */
  public ScopedQuery and(String property, @Nullable Object value) {
    if (value != null) {
      where.append(" and ").append(property).append(" = :").append(property);
      values.put(property, value);
    }
    return this;
  }

  /** The rows of one page and one more, see {@link PageRequest#fetch()}. */
  public <E> List<E> list(PanacheRepositoryBase<E, UUID> repository, PageRequest page) {
    page.afterId()
        .ifPresent(
            id -> {
              where.append(" and id > :cursor");
              values.put("cursor", id);
            });
    return repository.find(where + " order by id", values).page(0, page.fetch()).list();
  }
}
