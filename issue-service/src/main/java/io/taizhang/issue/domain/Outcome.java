package io.taizhang.issue.domain;

/** How an issue ended. */
public enum Outcome {
  SOLVED("已解决"),
  PARTLY("部分解决"),
  CANNOT_BY_LAW("依法不能办理，已说明"),
  REDIRECTED("已引导至其他渠道"),
  WITHDRAWN("反映人撤回"),
  UNREACHABLE("无法联系反映人");

  private final String label;

  Outcome(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
