package io.taizhang.ledger.problem.domain;

/** Where a problem lies: with a department, or reported up. From the lowest to the highest. */
public enum ProblemLevel {
  DEPARTMENT("部门"),
  COUNTY("县级"),
  CITY("市级");

  private final String label;

  ProblemLevel(String label) {
    this.label = label;
  }

  /** The word an office prints. */
  public String label() {
    return label;
  }
}
