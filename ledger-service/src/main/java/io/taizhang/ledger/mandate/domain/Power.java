package io.taizhang.ledger.mandate.domain;

/** What an agent may do in the owner's name (委托权限). */
public enum Power {
  HAND_IN("报件"),
  RECEIVE_DOCUMENTS("领取文书"),
  ANSWER_SUPPLEMENT("补正材料"),
  QUERY("查询进度");

  private final String label;

  Power(String label) {
    this.label = label;
  }

  /** The word an office prints. */
  public String label() {
    return label;
  }
}
