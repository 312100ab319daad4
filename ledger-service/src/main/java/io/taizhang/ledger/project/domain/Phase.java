package io.taizhang.ledger.project.domain;

/** Where a project stands on its way from an idea to a working building. */
public enum Phase {
  RESERVE("储备"),
  PRELIMINARY("前期"),
  STARTED("已开工"),
  UNDER_CONSTRUCTION("在建"),
  COMPLETED("竣工"),
  IN_OPERATION("投用"),
  SUSPENDED("暂缓"),
  REMOVED("移出");

  private final String label;

  Phase(String label) {
    this.label = label;
  }

  /** The word an office prints. */
  public String label() {
    return label;
  }

  /** True while a weekly update is owed; what rests, left or works is never stale. */
  public boolean owesUpdate() {
    return switch (this) {
      case RESERVE, PRELIMINARY, STARTED, UNDER_CONSTRUCTION, COMPLETED -> true;
      case IN_OPERATION, SUSPENDED, REMOVED -> false;
    };
  }
}
