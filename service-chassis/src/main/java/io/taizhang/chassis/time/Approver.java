package io.taizhang.chassis.time;

/** Whose approval an extension needs. */
public enum Approver {
  ORGAN_HEAD("本行政机关负责人"),
  GOVERNMENT_HEAD("本级人民政府负责人");

  private final String label;

  Approver(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
