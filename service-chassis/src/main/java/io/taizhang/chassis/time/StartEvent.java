package io.taizhang.chassis.time;

/** The event from whose date a limit runs. */
public enum StartEvent {
  RECEIVED("收件"),
  ACCEPTED("受理"),
  DECIDED("决定"),
  STAGE_ENTERED("进入阶段");

  private final String label;

  StartEvent(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
