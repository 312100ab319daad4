package io.taizhang.ledger.project.domain;

/** How the state lets a project be: the three tracks of investment administration. */
public enum Track {
  APPROVED("审批"),
  VERIFIED("核准"),
  FILED("备案");

  private final String label;

  Track(String label) {
    this.label = label;
  }

  /** The word an office prints. */
  public String label() {
    return label;
  }
}
