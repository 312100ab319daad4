package io.taizhang.issue.domain;

/** Why it could not be got done: the root cause that ledger and checklist learn from. */
public enum Cause {
  MATERIAL_TOLD_TOO_LATE("未一次性告知材料"),
  DEPARTMENTS_CONTRADICT("部门口径不一"),
  CHECKLIST_WRONG("办事清单有误"),
  AUTHORITY_UNCLEAR("职责不清"),
  STAFF_CONDUCT("工作人员作风"),
  SYSTEM("系统原因"),
  OUTSIDE_AUTHORITY("超出本级权限"),
  OTHER("其他");

  private final String label;

  Cause(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
