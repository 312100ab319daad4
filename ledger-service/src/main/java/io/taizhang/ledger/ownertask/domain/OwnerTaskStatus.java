package io.taizhang.ledger.ownertask.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where an owner's task stands.
 *
 * <table>
 * <caption>state: command → next state; every other pair is out of order</caption>
 * <tr><td>ASSIGNED</td><td>report, attach, take away → ASSIGNED, report done → REPORTED</td></tr>
 * <tr><td>REPORTED</td><td>confirm → CONFIRMED, send back → ASSIGNED</td></tr>
 * <tr><td>CONFIRMED</td><td>none</td></tr>
 * </table>
 */
public enum OwnerTaskStatus {
  ASSIGNED("待完成"),
  REPORTED("已报完成"),
  CONFIRMED("已确认");

  private final String label;

  OwnerTaskStatus(String label) {
    this.label = label;
  }

  /** The word an office prints. */
  public String label() {
    return label;
  }

  /** What happens to a task. */
  public enum Command {
    REPORT("报告进展"),
    REPORT_DONE("报告完成"),
    CONFIRM("确认"),
    SEND_BACK("退回"),
    ATTACH("交来材料"),
    TAKE_AWAY("撤回材料");

    private final String label;

    Command(String label) {
      this.label = label;
    }

    /** The word for the person at the screen. */
    public String label() {
      return label;
    }
  }

  /** Where a command leads; empty when it is out of order. */
  public Optional<OwnerTaskStatus> after(Command command) {
    return Optional.ofNullable(
        switch (command) {
          case REPORT, ATTACH, TAKE_AWAY -> this == ASSIGNED ? ASSIGNED : null;
          case REPORT_DONE -> this == ASSIGNED ? REPORTED : null;
          case CONFIRM -> this == REPORTED ? CONFIRMED : null;
          case SEND_BACK -> this == REPORTED ? ASSIGNED : null;
        });
  }

  /** Whether the owner is late: what has been reported done waits for others. */
  public boolean overdue(LocalDate dueOn, LocalDate today) {
    return this == ASSIGNED && today.isAfter(dueOn);
  }
}
