package io.taizhang.ledger.imports;

import io.taizhang.ledger.imports.domain.CellText;
import io.taizhang.ledger.imports.domain.CellValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes a row's cells one by one and notes what is wrong with each. What it gives for a cell that
 * is wrong means nothing: look at {@link #faults} first.
 */
final class RowReading {

  private final ImportForm form;
  private final List<String> cells;
  private final List<String> faults = new ArrayList<>();

  RowReading(ImportForm form, StagedRow row) {
    this(form, row.cells());
    if (row.unread() != null) {
      faults.add(row.unread());
    }
  }

  RowReading(ImportForm form, List<String> cells) {
    this.form = form;
    this.cells = cells;
  }

  List<String> faults() {
    return faults;
  }

  void fault(String property, String detail) {
    faults.add(form.of(property).header() + "：" + detail);
  }

  /** Text as it stands. */
  String text(String property) {
    String text = cells.get(form.indexOf(property));
    if (text.isEmpty() && form.of(property).required()) {
      fault(property, "须填写");
    }
    return text;
  }

  /** The same, or null when the cell is empty. */
  @Nullable String optional(String property) {
    String text = cells.get(form.indexOf(property));
    return text.isEmpty() ? null : text;
  }

  /** A code, in half-width letters and digits. */
  String code(String property) {
    return CellText.narrowed(text(property));
  }

  /** The same, or null when the cell is empty. */
  @Nullable String optionalCode(String property) {
    String code = code(property);
    return code.isEmpty() ? null : code;
  }

  /** Fen of a sum in 万元. */
  long fen(String property) {
    String text = text(property);
    if (text.isEmpty()) {
      return 0;
    }
    Optional<BigDecimal> sum = CellValue.sum(text);
    if (sum.isEmpty()) {
      fault(property, "不是金额（万元）");
      return 0;
    }
    return CellValue.fenOfWanYuan(sum.get())
        .orElseGet(
            () -> {
              fault(property, "金额（万元）小数不能多于六位，也不能过大");
              return 0L;
            });
  }

  LocalDate day(String property) {
    String text = text(property);
    return CellValue.day(text)
        .orElseGet(
            () -> {
              if (!text.isEmpty()) {
                fault(property, "不是日期，应如 2026-11-22");
              }
              return LocalDate.EPOCH;
            });
  }

  int whole(String property) {
    String text = text(property);
    return CellValue.whole(text)
        .orElseGet(
            () -> {
              if (!text.isEmpty()) {
                fault(property, "应为整数");
              }
              return 0;
            });
  }

  /** One of a closed list of words. */
  <E extends Enum<E>> E word(String property, Class<E> type, Function<E, String> label) {
    String text = text(property);
    E[] all = type.getEnumConstants();
    return Arrays.stream(all)
        .filter(value -> label.apply(value).equals(text))
        .findFirst()
        .orElseGet(
            () -> {
              if (!text.isEmpty()) {
                fault(
                    property,
                    "应为 " + Arrays.stream(all).map(label).collect(Collectors.joining("、")) + " 之一");
              }
              return all[0];
            });
  }
}
