package io.taizhang.ledger.action.domain;

/** What happens to an action. */
public enum ActionCommand {
  REPORT_DONE("报告完成"),
  CONFIRM("确认完成"),
  SEND_BACK("退回"),
  MOVE_DUE("调整完成时限");

  private final String label;

  ActionCommand(String label) {
    this.label = label;
  }

  /** The word for the person at the screen. */
  public String label() {
    return label;
  }
}
