package io.taizhang.chassis.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why a decision clock may stand still: the eight procedures of art. 45 of 行政许可法, or another law
 * named on the item. A supplement (补正, art. 32) is none of them: it stops the acceptance window and
 * never pauses a clock.
 */
public enum PauseBasis implements LegalBasis {
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

  @Override
  public String label() {
    return label;
  }

  /** The article that allows it; for {@link #OTHER_LAW} the pause itself names the law. */
  @Override
  public String article() {
    return this == OTHER_LAW ? "事项所列其他法律" : "《行政许可法》第四十五条";
  }

  @Override
  public Set<FactType> allows() {
    return Set.of(FactType.PAUSE, FactType.RESUME);
  }

  /** Why a pause cannot rest on this basis and this law; null if it can. */
  @Nullable ClockRefusal refusal(@Nullable String law) {
    if (this != OTHER_LAW) {
      return null;
    }
    if (law == null || law.isBlank()) {
      return ClockRefusal.LAW_MISSING;
    }
    if (law.contains("补正")) {
      return ClockRefusal.SUPPLEMENT_NEVER_PAUSES;
    }
    return law.contains("行政许可法") ? ClockRefusal.LAW_NOT_ANOTHER : null;
  }
}
