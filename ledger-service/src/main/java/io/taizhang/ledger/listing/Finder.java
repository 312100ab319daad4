package io.taizhang.ledger.listing;

import io.taizhang.chassis.security.Condition;
import io.taizhang.ledger.text.TextSearch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * Decides where a list starts that is asked for a word or for days on which something is due: what
 * is rare is looked up first and the list made of it; what is not is met soon enough by going along
 * the list. The database alone cannot know which: it has figures of the commonest words only.
 */
@ApplicationScoped
public class Finder {

  private final Few few;

  Finder(Few few) {
    this.few = few;
  }

  /**
   * Rows in whose {@code search_text} this is found.
   *
   * @param alias of the table in the list's query
   */
  public Condition words(String table, String alias, String sought) {
    Condition words = TextSearch.inTable("t", sought);
    if (few.common(table, words)) {
      return TextSearch.alongTable(alias, sought);
    }
    return few.ids("select t.id from " + table + " t where ", words)
        .map(ids -> among(alias + ".id", "found", ids.toArray(UUID[]::new)))
        .orElseGet(() -> TextSearch.alongTable(alias, sought));
  }

  /**
   * Rows in whose {@code search_text} this is found, or in that of the project they belong to.
   *
   * @param alias of the table in the list's query
   */
  public Condition wordsWithProject(String table, String alias, String sought) {
    Condition own = TextSearch.inTable("t", sought);
    Condition projects = TextSearch.inTable("sought_project", sought);
    if (few.common(table, own) || few.common("project", projects)) {
      return alongWithProject(alias, sought);
    }
    String rows =
        "select t.id from "
            + table
            + " t where "
            + own.text()
            + " union select t.id from "
            + table
            + " t join project sought_project on sought_project.id = t.project_id where ";
    return few.ids(rows, projects)
        .map(ids -> among(alias + ".id", "found", ids.toArray(UUID[]::new)))
        .orElseGet(() -> alongWithProject(alias, sought));
  }

  private static Condition alongWithProject(String alias, String sought) {
    Condition own = TextSearch.alongTable(alias, sought);
    Condition project = TextSearch.alongTable("sought_project", sought);
    String of =
        "coalesce((select "
            + project.text()
            + " from project sought_project where sought_project.id = "
            + alias
            + ".project_id), false)";
    return Condition.any(List.of(own, new Condition(of, project.values())));
  }

  /** The same for a query over entities, {@code this}; a rare word is left to the index. */
  public Condition wordsOfEntity(String table, String sought) {
    return few.common(table, TextSearch.inTable("t", sought))
        ? TextSearch.alongEntity(sought)
        : TextSearch.inEntity(sought);
  }

  /**
   * Items {@code i} that are open and whose running clock {@code c} is as told.
   *
   * @param name of what is asked for, to tell one such condition from another
   */
  public Condition items(String name, Condition clock) {
    return started("i.id", "subject_id", name, clock, OpenItems.item(clock));
  }

  /** Projects {@code p} with such an item. */
  public Condition projects(String name, Condition clock) {
    return started("p.id", "project_id", name, clock, OpenItems.ofProject(clock));
  }

  private Condition started(
      String column, String named, String name, Condition clock, Condition holds) {
    String clocks =
        "select cast(c."
            + named
            + " as uuid) from clock c where c.subject_type = 'item' and c.phase = 'RUNNING' and ";
    return few.ids(clocks, clock)
        .map(ids -> among(column, name, ids.toArray(UUID[]::new)).and(holds))
        .orElse(holds);
  }

  private static Condition among(String column, String name, UUID[] ids) {
    return new Condition(column + " = any(:" + name + ")").with(name, ids);
  }
}
