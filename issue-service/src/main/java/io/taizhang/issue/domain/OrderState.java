package io.taizhang.issue.domain;

import java.util.Optional;

/**
 * Where a supervision order stands.
 *
 * <table>
 * <caption>State against step; an empty cell is refused as out of order</caption>
 * <tr><th></th><th>answer</th><th>close</th><th>lift</th></tr>
 * <tr><td>OPEN</td><td>ANSWERED</td><td></td><td>LIFTED</td></tr>
 * <tr><td>ANSWERED</td><td></td><td>CLOSED</td><td>LIFTED</td></tr>
 * <tr><td>CLOSED</td><td></td><td></td><td></td></tr>
 * <tr><td>LIFTED</td><td></td><td></td><td></td></tr>
 * </table>
 */
public enum OrderState {
  OPEN("待答复"),
  ANSWERED("已答复"),
  CLOSED("已销号"),
  /** Its card had been taken back, and a supervisor lifted it. */
  LIFTED("已撤销");

  private final String label;

  OrderState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** The state the step leads to; empty when it is out of order. */
  public Optional<OrderState> after(OrderStep step) {
    return switch (step) {
      case ANSWER -> this == OPEN ? Optional.of(ANSWERED) : Optional.empty();
      case CLOSE -> this == ANSWERED ? Optional.of(CLOSED) : Optional.empty();
      case LIFT -> this == OPEN || this == ANSWERED ? Optional.of(LIFTED) : Optional.empty();
    };
  }
}
