package io.taizhang.issue.similar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Pairs of characters put together again to the words that they were cut from. */
final class SharedWords {
  private SharedWords() {}

  /** The longest stretches of the text that are made of these pairs, in the text's order. */
  static List<String> in(String text, Collection<String> pairs) {
    String letters = text.toLowerCase(Locale.ROOT);
    Set<String> known = Set.copyOf(pairs);
    List<String> words = new ArrayList<>();
    int begin = -1;
    for (int at = 0; at < letters.length(); at++) {
      boolean goesOn = at + 2 <= letters.length() && known.contains(letters.substring(at, at + 2));
      if (goesOn && begin < 0) {
        begin = at;
      } else if (!goesOn && begin >= 0) {
        words.add(letters.substring(begin, at + 1));
        begin = -1;
      }
    }
    return words.stream().distinct().toList();
  }
}
