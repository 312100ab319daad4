package io.taizhang.chassis.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list in keyset order.
 *
 * @param items at most the limit asked for
 * @param nextCursor where the next page begins, null on the last
 */
public record Page<T>(List<T> items, @Nullable String nextCursor) {

  /**
   * Cuts a page from rows fetched with {@link PageRequest#fetch()}, one more than asked for.
   *
   * @param keyOf the keyset key of a row
   */
  public static <T> Page<T> of(List<T> rows, PageRequest request, Function<T, String> keyOf) {
    if (rows.size() <= request.limit()) {
      return new Page<>(rows, null);
    }
    List<T> items = rows.subList(0, request.limit());
    return new Page<>(items, Cursor.encode(keyOf.apply(items.getLast())));
  }

  /** The same page with each row shown as something else. */
  public <V> Page<V> map(Function<? super T, ? extends V> view) {
    return new Page<>(items.stream().<V>map(view).toList(), nextCursor);
  }
}
