package io.taizhang.ledger.item;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import java.util.List;
import java.util.UUID;

/** Where the list of items goes on: the green channel first, then in the order of receipt. */
record ItemKey(boolean green, UUID id) {

  static final ItemKey FIRST = new ItemKey(true, new UUID(0, 0));

  static ItemKey read(String text) {
    try {
      String[] parts = text.split("/", 2);
      return new ItemKey(parts[0].equals("green"), UUID.fromString(parts[1]));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw CommonProblem.INVALID.because(
          "翻页参数有误", List.of(new FieldError("/cursor", "请使用上一页返回的 nextCursor")));
    }
  }

  String text() {
    return (green ? "green/" : "plain/") + id;
  }
}
