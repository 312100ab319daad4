package io.taizhang.ledger.item.domain;

import io.taizhang.chassis.time.ClockPhase;

/** Where an item stands. {@link WireStatus} gives the code that approval systems exchange. */
public enum ItemStatus {
  RECEIVED("接件"),
  SUPPLEMENT_ASKED("补正告知"),
  SUPPLEMENT_HANDED_IN("补正收件"),
  WITHDRAWN("撤件"),
  NOT_NEEDED("不受理"),
  NOT_OURS("不予受理"),
  ACCEPTED("受理"),
  HANDLING("部门办理"),
  SPECIAL_PROCEDURE("特别程序"),
  GRANTED("准予"),
  GRANTED_WITH_GAP("容缺通过"),
  REFUSED("不予"),
  TAKEN_BACK("撤回"),
  REVOKED("撤销");

  private final String label;

  ItemStatus(String label) {
    this.label = label;
  }

  /** The word an office prints. */
  public String label() {
    return label;
  }

  /** True while the papers lie at the window and the organ owes its answer (art. 32). */
  public boolean awaitsAnswer() {
    return this == RECEIVED || this == SUPPLEMENT_HANDED_IN;
  }

  /**
   * The status once the decision clock has come to stand so by a correction or a late report: a
   * special procedure stands and falls with its pause.
   */
  public ItemStatus with(ClockPhase phase) {
    return switch (this) {
      case ACCEPTED, HANDLING -> phase == ClockPhase.PAUSED ? SPECIAL_PROCEDURE : this;
      case SPECIAL_PROCEDURE -> phase == ClockPhase.RUNNING ? HANDLING : this;
      default -> this;
    };
  }

  /** True when the application is at its end, whatever becomes of a permit afterwards. */
  public boolean closed() {
    return switch (this) {
      case RECEIVED,
          SUPPLEMENT_ASKED,
          SUPPLEMENT_HANDED_IN,
          ACCEPTED,
          HANDLING,
          SPECIAL_PROCEDURE ->
          false;
      case WITHDRAWN,
          NOT_NEEDED,
          NOT_OURS,
          GRANTED,
          GRANTED_WITH_GAP,
          REFUSED,
          TAKEN_BACK,
          REVOKED ->
          true;
    };
  }
}
