package io.taizhang.ledger.text.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What somebody seeks, as the database compares it: NFKC, ASCII in lower case, no blanks. It is the
 * counterpart of the SQL functions {@code search_normal} and {@code search_grams}.
 *
 * @param normal the text as it is compared, never empty
 * @param grams the pairs of letters that a text must contain to contain this one, or the one letter
 */
public record SoughtText(String normal, List<String> grams) {

  private static final String BLANKS = " \t\n\r\u000b\f";

  /** Copies the grams. */
  public SoughtText {
    grams = List.copyOf(grams);
  }

  /** Empty when nothing is left to seek, or when there is something in it that no text has. */
  public static Optional<SoughtText> of(String sought) {
    String normal = normal(sought);
    boolean plain =
        normal
            .codePoints()
            .noneMatch(
                letter ->
                    Character.isISOControl(letter)
                        || Character.getType(letter) == Character.SURROGATE);
    return normal.isEmpty() || !plain
        ? Optional.empty()
        : Optional.of(new SoughtText(normal, grams(normal)));
  }

  static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(letter -> BLANKS.indexOf(letter) < 0)
        .map(SoughtText::lowered)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static int lowered(int letter) {
    return letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter;
  }

  private static List<String> grams(String normal) {
    int[] letters = normal.codePoints().toArray();
    if (letters.length == 1) {
      return List.of(normal);
    }
    return IntStream.range(0, letters.length - 1)
        .mapToObj(at -> new String(letters, at, 2))
        .distinct()
        .toList();
  }
}
