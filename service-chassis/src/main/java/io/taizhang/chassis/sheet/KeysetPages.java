package io.taizhang.chassis.sheet;

import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a list from its first page to its last, each read when the one before has been taken.
 *
 * @param <R> the rows
 */
public final class KeysetPages<R> implements Iterator<List<R>> {

  private static final int ROWS = 100;

  private final Function<PageRequest, Page<R>> list;
  private @Nullable PageRequest next = PageRequest.first(ROWS);

  private KeysetPages(Function<PageRequest, Page<R>> list) {
    this.list = list;
  }

  /** All pages of a list, from the first each time. */
  public static <R> Iterable<List<R>> of(Function<PageRequest, Page<R>> list) {
    return () -> new KeysetPages<>(list);
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public List<R> next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    Page<R> page = list.apply(next);
    String cursor = page.nextCursor();
    next = cursor == null ? null : new PageRequest(ROWS, cursor);
    return page.items();
  }
}
