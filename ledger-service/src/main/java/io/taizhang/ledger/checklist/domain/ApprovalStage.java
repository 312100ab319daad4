package io.taizhang.ledger.checklist.domain;

/** The four stages of a construction project's approval. */
public enum ApprovalStage {
  LAND_PLANNING("立项用地规划许可"),
  CONSTRUCTION_LICENCE("工程建设许可"),
  WORKS_PERMIT("施工许可"),
  COMPLETION_ACCEPTANCE("竣工验收");

  private final String label;

  ApprovalStage(String label) {
    this.label = label;
  }

  /** The words an office prints. */
  public String label() {
    return label;
  }
}
