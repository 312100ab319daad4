package io.taizhang.chassis.sheet;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * By what a list was narrowed, as it may be put on record: days, flags, numbers, ids and closed
 * words as they are, of any other text only that it was asked for. It may be somebody's name.
 */
final class Narrowing {

  private static final String UNTOLD = "…";

  private Narrowing() {}

  /** By the names of the parameters; those that were not given are left out. */
  static Map<String, Object> of(Record filter) {
    Map<String, Object> told = new TreeMap<>();
    for (RecordComponent part : filter.getClass().getRecordComponents()) {
      Object value = value(filter, part);
      if (value != null) {
        told.put(part.getName(), value instanceof CharSequence ? UNTOLD : value);
      }
    }
    return told;
  }

  private static @Nullable Object value(Record filter, RecordComponent part) {
    try {
      return part.getAccessor().invoke(filter);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
