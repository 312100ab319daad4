package io.taizhang.ledger.project;

/** What somebody is on a project; one at a time in each part, but several agents. */
public enum AssignmentRole {
  /** 包保领导: answers for the project. */
  LEADER("包保领导"),
  /** 推进专员: pushes it through. */
  OFFICER("推进专员"),
  /** 专班代办员: acts for its owner; several. */
  AGENT("代办员"),
  /** 首席服务人: serves it on the spot (枣阳). */
  SERVICE_OFFICER("首席服务人"),
  /** 项目秘书: looks after it every day (枣阳). */
  SECRETARY("项目秘书"),
  /** 项目辅导员: guides its owner from the first question on (泉州). */
  COUNSELLOR("项目辅导员");

  private final String label;

  AssignmentRole(String label) {
    this.label = label;
  }

  /** The word an office prints. */
  public String label() {
    return label;
  }

  /** True where several may hold it at a time. */
  public boolean several() {
    return this == AGENT;
  }

  /** True where a project that has had one is never left without: it is replaced only. */
  boolean replacedOnly() {
    return this == LEADER || this == OFFICER;
  }
}
