package io.taizhang.chassis.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a value should have been, told to whoever sent another one. */
public final class Fitting {

  private static final String WHOLE_NUMBER = "应为整数";
  private static final String TRUTH = "应为 true 或 false";
  private static final Map<Class<?>, String> WORDS =
      Map.of(
          int.class, WHOLE_NUMBER,
          Integer.class, WHOLE_NUMBER,
          long.class, WHOLE_NUMBER,
          Long.class, WHOLE_NUMBER,
          boolean.class, TRUTH,
          Boolean.class, TRUTH,
          LocalDate.class, "应为日期，如 2026-09-14",
          LocalTime.class, "应为时刻，如 08:30",
          Instant.class, "应为带时区的时刻，如 2026-09-14T08:30:00+08:00",
          UUID.class, "应为 UUID");

  private Fitting() {}

  /** Names the codes of an enumeration and shows the form of what is written in only one. */
  public static String of(@Nullable Class<?> type) {
    if (type != null && type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(constant -> ((Enum<?>) constant).name())
          .collect(Collectors.joining("、", "应为下列之一：", ""));
    }
    return type == null ? Misfit.WRONG_VALUE : WORDS.getOrDefault(type, Misfit.WRONG_VALUE);
  }
}
