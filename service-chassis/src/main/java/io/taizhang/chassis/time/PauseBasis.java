package io.taizhang.chassis.time;

/**
 * Why a decision clock may stand still: the eight procedures of art. 45 of 行政许可法, or another law
 * named on the item.
 */
public enum PauseBasis {
  HEARING("听证"),
  TENDER("招标"),
  AUCTION("拍卖"),
  INSPECTION("检验"),
  TESTING("检测"),
  QUARANTINE("检疫"),
  APPRAISAL("鉴定"),
  EXPERT_REVIEW("专家评审"),
  OTHER_LAW("其他法定程序");

  private final String label;

  PauseBasis(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** The article that allows it; for {@link #OTHER_LAW} the pause itself names the law. */
  public String article() {
    return this == OTHER_LAW ? "事项所列其他法律" : "《行政许可法》第四十五条";
  }
}
