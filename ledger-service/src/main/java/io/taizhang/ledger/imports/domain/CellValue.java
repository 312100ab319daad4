package io.taizhang.ledger.imports.domain;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sums and days as an office writes them. Empty: it is none. */
public final class CellValue {

  private static final Pattern SUM = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");
  private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
  private static final Pattern DAY =
      Pattern.compile(
          "(\\d{4})(?:-(\\d{1,2})-(\\d{1,2})|/(\\d{1,2})/(\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日)");
  private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.0+)?");
  private static final Pattern WHOLE = Pattern.compile("\\d{1,6}(\\.0+)?");

  /** Day zero of a sheet's dates; right from March 1900 on (ECMA-376, 18.17.4). */
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

  private static final int WAN_YUAN_IN_FEN_DIGITS = 6;

  private CellValue() {}

  /** A sum as it is written, with thousands grouped or not. */
  public static Optional<BigDecimal> sum(String cell) {
    String text = CellText.narrowed(cell);
    if (GROUPED.matcher(text).matches()) {
      text = text.replace(",", "");
    }
    return SUM.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }

  /**
   * Fen of a sum in 万元 (10,000 yuan), exactly: a sum that has parts of a fen is none.
   *
   * @return empty as well when it is more than can be kept
   */
  public static Optional<Long> fenOfWanYuan(BigDecimal sum) {
    try {
      return Optional.of(sum.movePointRight(WAN_YUAN_IN_FEN_DIGITS).longValueExact());
    } catch (ArithmeticException inexact) {
      return Optional.empty();
    }
  }

  /** A day: 2026-11-22, 2026/11/22, 2026年11月22日, or a sheet's own number for it. */
  public static Optional<LocalDate> day(String cell) {
    String text = CellText.narrowed(cell);
    if (SERIAL.matcher(text).matches()) {
      return Optional.of(SERIAL_ZERO.plusDays(new BigDecimal(text).longValueExact()));
    }
    Matcher day = DAY.matcher(text);
    return day.matches() ? date(day) : Optional.empty();
  }

  /** A whole number that is not negative. */
  public static Optional<Integer> whole(String cell) {
    String text = CellText.narrowed(cell);
    return WHOLE.matcher(text).matches()
        ? Optional.of(new BigDecimal(text).intValueExact())
        : Optional.empty();
  }

  private static Optional<LocalDate> date(Matcher day) {
    int written = day.group(2) != null ? 2 : day.group(4) != null ? 4 : 6;
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(day.group(1)),
              Integer.parseInt(day.group(written)),
              Integer.parseInt(day.group(written + 1))));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
