package io.taizhang.chassis.time;

/** Where a clock stands. */
public enum ClockPhase {
  NOT_STARTED("未起算"),
  RUNNING("计时中"),
  PAUSED("暂停"),
  STOPPED("已停止");

  private final String label;

  ClockPhase(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
