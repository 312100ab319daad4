package io.taizhang.issue.rating;

/** Who wrote down what the person said. */
public enum RatingSource {
  PERSON("本人凭查询码"),
  CLERK("窗口据本人口述");

  private final String label;

  RatingSource(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
