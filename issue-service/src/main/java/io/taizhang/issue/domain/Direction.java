package io.taizhang.issue.domain;

/** Where an issue is sent that somebody else has to solve; it is watched from here. */
public enum Direction {
  DOWN("下级"),
  UP("上级"),
  ACROSS("其他区划");

  private final String label;

  Direction(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
