package io.taizhang.chassis.sheet;

import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A column of a printed list.
 *
 * @param <R> the rows
 */
public sealed interface Column<R> {

  /** What stands above it. */
  String header();

  /** In characters of the default font. */
  double width();

  /** Text; absent values are empty cells. */
  record Text<R>(String header, double width, Function<R, @Nullable String> value)
      implements Column<R> {}

  /** Money in fen, shown in 万元 (10,000 yuan) and summed up at the end. */
  record Money<R>(String header, double width, ToLongFunction<R> fen) implements Column<R> {}

  /** A number of things, summed up at the end. */
  record Count<R>(String header, double width, ToLongFunction<R> value) implements Column<R> {}
}
