package io.taizhang.ledger.imports;

/** What a list's rows are. */
public enum ImportKind {
  PROJECTS("项目"),
  ITEMS("事项"),
  PROBLEMS("问题");

  private final String label;

  ImportKind(String label) {
    this.label = label;
  }

  /** The word an office uses. */
  public String label() {
    return label;
  }
}
