package io.taizhang.ledger.opinion.domain;

/** What a department that was consulted says. */
public enum Stance {
  AGREE("同意"),
  DISAGREE("不同意"),
  CONDITIONS("有条件同意");

  private final String label;

  Stance(String label) {
    this.label = label;
  }

  /** The word an office prints. */
  public String label() {
    return label;
  }
}
