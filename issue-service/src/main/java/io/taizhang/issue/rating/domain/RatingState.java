package io.taizhang.issue.rating.domain;

/** Where a rating stands. */
public enum RatingState {
  SETTLED("评价良好"),
  TO_CALL_BACK("待回访"),
  TO_PUT_RIGHT("待整改"),
  TO_CONFIRM("待核验"),
  CONTESTED("待裁定"),
  PUT_RIGHT("已整改"),
  SET_ASIDE("认定恶意，不计");

  private final String label;

  RatingState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether nothing more is to be done. */
  public boolean isOver() {
    return this == SETTLED || this == PUT_RIGHT || this == SET_ASIDE;
  }
}
