package io.taizhang.ledger.consultation.domain;

/**
 * What became of a consultation (后续). An idea may first be put into an agent's hands and become a
 * project, or come to nothing, later.
 *
 * <table>
 * <caption>from × to; empty cells are out of order</caption>
 * <tr><th></th><th>OPEN</th><th>MANDATE</th><th>PROJECT</th><th>DROPPED</th></tr>
 * <tr><td>OPEN</td><td></td><td>yes</td><td>yes</td><td>yes</td></tr>
 * <tr><td>MANDATE</td><td></td><td></td><td>yes</td><td>yes</td></tr>
 * <tr><td>PROJECT</td><td></td><td></td><td></td><td></td></tr>
 * <tr><td>DROPPED</td><td></td><td></td><td></td><td></td></tr>
 * </table>
 */
public enum FollowUp {
  OPEN("跟进中"),
  MANDATE("已委托代办"),
  PROJECT("已成为项目"),
  DROPPED("不再推进");

  private final String label;

  FollowUp(String label) {
    this.label = label;
  }

  /** The word an office prints. */
  public String label() {
    return label;
  }

  /** True when this may be followed by the other. */
  public boolean mayBecome(FollowUp next) {
    return switch (this) {
      case OPEN -> next != OPEN;
      case MANDATE -> next == PROJECT || next == DROPPED;
      case PROJECT, DROPPED -> false;
    };
  }
}
