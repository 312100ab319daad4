package io.taizhang.chassis.sheet;

import java.text.Normalizer;

/**
 * Text that stays text in whatever opens the sheet or a copy of it: what would begin a formula gets
 * an apostrophe in front. Full-width and small forms count as what they look like; what comes
 * before the sign and cannot be seen does not hide it. Source: OWASP, CSV injection.
 */
final class CellText {

  private static final String FORMULA_SIGNS = "=+-@";
  private static final String STARTING_CONTROLS = "\t\r\n";

  private CellText() {}

  static String guarded(String text) {
    return dangerous(text) ? "'" + text : text;
  }

  private static boolean dangerous(String text) {
    if (text.isEmpty()) {
      return false;
    }
    return STARTING_CONTROLS.indexOf(text.charAt(0)) >= 0
        || text.codePoints()
            .filter(CellText::visible)
            .mapToObj(sign -> Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC))
            .limit(1)
            .anyMatch(FORMULA_SIGNS::contains);
  }

  private static boolean visible(int sign) {
    return !Character.isWhitespace(sign)
        && !Character.isSpaceChar(sign)
        && !Character.isISOControl(sign)
        && Character.getType(sign) != Character.FORMAT;
  }
}
