package io.taizhang.issue.supervision;

/** How somebody was held to account. */
public enum AccountabilityMeasure {
  TALK("约谈"),
  CRITICISM("通报批评"),
  ADMONITION("诫勉"),
  TRANSFER("调整岗位"),
  REFERRED("移送纪检监察机关");

  private final String label;

  AccountabilityMeasure(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
