package io.taizhang.ledger.project;

/** What somebody is on a project. */
public enum AssignmentRole {
  /** 包保领导: answers for the project; one at a time. */
  LEADER("包保领导"),
  /** 推进专员: pushes it through; one at a time. */
  OFFICER("推进专员"),
  /** 专班代办员: acts for its owner; several. */
  AGENT("代办员");

  private final String label;

  AssignmentRole(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
