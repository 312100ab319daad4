package io.taizhang.ledger.imports.domain;

import java.text.Normalizer;

/** What stands in a cell, without what only fills it. */
public final class CellText {

  private CellText() {}

  /**
   * Without spaces around it, full-width, unbreakable and invisible ones too; line breaks inside
   * become spaces.
   */
  public static String trimmed(String cell) {
    int from = 0;
    int to = cell.length();
    while (from < to && fills(cell.charAt(from))) {
      from++;
    }
    while (to > from && fills(cell.charAt(to - 1))) {
      to--;
    }
    return cell.substring(from, to).replaceAll("[\\r\\n\\t]+", " ");
  }

  /** The same in half-width letters and digits without any space: codes, sums, dates, headers. */
  public static String narrowed(String cell) {
    StringBuilder narrow = new StringBuilder();
    Normalizer.normalize(cell, Normalizer.Form.NFKC)
        .chars()
        .filter(sign -> !fills((char) sign))
        .forEach(sign -> narrow.append((char) sign));
    return narrow.toString();
  }

  /** True when it holds what no text may: control characters, halves of surrogate pairs. */
  public static boolean unreadable(String cell) {
    return cell.codePoints()
        .anyMatch(
            sign ->
                (Character.isISOControl(sign) && "\r\n\t".indexOf(sign) < 0)
                    || Character.getType(sign) == Character.SURROGATE
                    || sign == 0xFFFD);
  }

  private static boolean fills(char sign) {
    return Character.isWhitespace(sign)
        || Character.isSpaceChar(sign)
        || Character.getType(sign) == Character.FORMAT;
  }
}
