package io.taizhang.issue.domain;

/** How hard an issue is; the limit of handling goes by it. */
public enum Tier {
  SIMPLE("简单"),
  ORDINARY("一般"),
  COMPLEX("复杂");

  private final String label;

  Tier(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
