package io.taizhang.chassis.failure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why something could not be done, in words that repeat nothing of what it was done to: the kinds
 * of failure and where in our code it began. Messages of exceptions quote values; they are left
 * out.
 */
public final class Reason {

  private static final String OURS = "io.taizhang.";

  private Reason() {}

  /** The failure in few words. */
  public static String of(Throwable failure) {
    List<Throwable> causes = causes(failure);
    String kinds =
        causes.stream()
            .filter(cause -> !(cause instanceof Broken))
            .map(cause -> cause.getClass().getSimpleName())
            .distinct()
            .collect(Collectors.joining("，起因 "));
    return causes.reversed().stream()
        .flatMap(Reason::place)
        .findFirst()
        .map(place -> "未能完成：" + kinds + "（" + place + "）")
        .orElse("未能完成：" + kinds);
  }

  private static List<Throwable> causes(Throwable failure) {
    List<Throwable> causes = new ArrayList<>();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      causes.add(cause);
    }
    return causes;
  }

  private static Stream<String> place(Throwable cause) {
    return Arrays.stream(cause.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith(OURS))
        .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
        .limit(1);
  }
}
