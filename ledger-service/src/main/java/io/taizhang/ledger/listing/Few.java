package io.taizhang.ledger.listing;

import io.taizhang.chassis.security.Condition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Looks whether something is rare, and if so where it is; whatever the caller may see of it. */
@ApplicationScoped
class Few {

  /** As many rows as a list may start from. */
  static final int MOST = 5_000;

  /** Of so great a part of the rows as that a list meets it soon by itself. */
  private static final double COMMON = 0.02;

  private static final String RARE_GRAMS =
      """
      select count(*) from unnest(cast(:grams as text[])) gram
       where not exists (
         select 1 from pg_stats s,
                unnest(cast(cast(s.most_common_elems as text) as text[])) with ordinality e (known, at)
          where s.schemaname = current_schema and s.tablename = 'ix_' || :table || '_search'
            and e.known = gram and s.most_common_elem_freqs[e.at] > :common)
      """;

  private final Session entities;

  Few(Session entities) {
    this.entities = entities;
  }

  /**
   * The ids of the rows, empty when there are more than a few.
   *
   * @param rows a query of ids up to its condition
   */
  Optional<List<UUID>> ids(String rows, Condition rare) {
    var query =
        entities
            .createNativeQuery(rows + rare.text() + " limit :most", UUID.class)
            .setParameter("most", MOST + 1);
    rare.values().forEach(query::setParameter);
    List<UUID> ids = query.getResultList();
    return ids.size() > MOST ? Optional.empty() : Optional.of(ids);
  }

  /** Whether the database knows each of these to be in many of the table's texts. */
  boolean common(String table, Condition words) {
    return entities
            .createNativeQuery(RARE_GRAMS, Long.class)
            .setParameter("grams", words.values().get("grams"))
            .setParameter("table", table)
            .setParameter("common", COMMON)
            .getSingleResult()
        == 0;
  }
}
