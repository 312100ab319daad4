package io.taizhang.ledger.figures;

import io.taizhang.ledger.item.domain.ItemKind;

/** What figures are told apart by. Every term is code; nothing of it comes from a caller. */
public enum FigureGroup {
  /** The department that decides. */
  DEPARTMENT("c.department_code", "i.department_code"),
  /** The kind of item. */
  KIND("c.kind", "i.kind"),
  /** The regions directly below the one asked for, and what is that region's own. */
  REGION(below("c.region_path"), below("i.region_path")),
  /** The month of the decision; what runs has none. */
  MONTH("to_char(c.decided_on, 'YYYY-MM')", ""),
  /** How it was handled; an item handled in two modes counts in both. */
  MODE("unnest(" + modes("c.modes") + ")", "unnest(" + modes(HandlingMode.OF_ITEM) + ")");

  private final String closed;
  private final String running;

  FigureGroup(String closed, String running) {
    this.closed = closed;
    this.running = running;
  }

  /** The key of a closed item {@code c}. */
  String closed() {
    return closed;
  }

  /** The key of a running item {@code i}; empty when it has none. */
  String running() {
    return running;
  }

  /** How a key is told where no table names it. */
  String label(String key) {
    return switch (this) {
      case KIND -> ItemKind.valueOf(key).label();
      case MODE -> HandlingMode.valueOf(key).label();
      case DEPARTMENT, REGION, MONTH -> key;
    };
  }

  private static String below(String path) {
    return "split_part(substr(" + path + ", length(cast(:scopeFrom as text)) + 1), '/', 1)";
  }

  private static String modes(String modes) {
    return "case when cardinality(" + modes + ") = 0 then array['ORDINARY'] else " + modes + " end";
  }
}
