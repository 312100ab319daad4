package io.taizhang.chassis.time;

import java.util.Set;

/**
 * Why a limit may be extended: art. 42 of 行政许可法, for one organ alone or for joint handling (统一办理、
 * 联合办理、集中办理, art. 26), or another law that the item names.
 */
public enum ExtensionBasis implements LegalBasis {
  SINGLE_ORGAN("本机关办理", "《行政许可法》第四十二条第一款"),
  JOINT_HANDLING("联合办理", "《行政许可法》第四十二条第二款"),
  OTHER_LAW("其他法律规定", "事项所列其他法律");

  private final String label;
  private final String article;

  ExtensionBasis(String label, String article) {
    this.label = label;
    this.article = article;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String article() {
    return article;
  }

  @Override
  public Set<FactType> allows() {
    return Set.of(FactType.EXTEND);
  }
}
