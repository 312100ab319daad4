package io.taizhang.ledger.checklist.domain;

/** Where a checklist's version stands. */
public enum VersionStatus {
  DRAFT("草稿"),
  PUBLISHED("现行"),
  SUPERSEDED("已被替代");

  private final String label;

  VersionStatus(String label) {
    this.label = label;
  }

  /** The word an office prints. */
  public String label() {
    return label;
  }
}
