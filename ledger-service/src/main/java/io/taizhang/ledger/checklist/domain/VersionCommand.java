package io.taizhang.ledger.checklist.domain;

/** What happens to a checklist's version. */
public enum VersionCommand {
  REPLACE("修改"),
  PUBLISH("发布"),
  SUPERSEDE("替代");

  private final String label;

  VersionCommand(String label) {
    this.label = label;
  }

  /** The word for the person at the screen. */
  public String label() {
    return label;
  }
}
