package io.taizhang.ledger.figures;

/** What is looked at department by department to find where time is lost. */
public enum BottleneckGroup {
  /** The kind of item. */
  KIND("c.kind", "cast(null as text)", "true"),
  /** The item of a checklist; items that no plan holds are left out. */
  CHECKLIST_ITEM("c.line_key", "cast(c.checklist_id as text)", "c.line_key is not null");

  private final String key;
  private final String checklist;
  private final String wanted;

  BottleneckGroup(String key, String checklist, String wanted) {
    this.key = key;
    this.checklist = checklist;
    this.wanted = wanted;
  }

  /** The statement with this group's terms, which are code. */
  String in(String sql) {
    return sql.replace("{key}", key).replace("{checklist}", checklist).replace("{wanted}", wanted);
  }
}
