package io.taizhang.ledger.submission;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Where a list in order of days goes on. */
record DayKey(LocalDate day, UUID id) {

  static final DayKey FIRST = new DayKey(LocalDate.EPOCH, new UUID(0, 0));

  static DayKey read(String text) {
    try {
      String[] parts = text.split("/", 2);
      return new DayKey(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
    } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw CommonProblem.INVALID.because(
          "翻页参数有误", List.of(new FieldError("/cursor", "请使用上一页返回的 nextCursor")));
    }
  }
}
