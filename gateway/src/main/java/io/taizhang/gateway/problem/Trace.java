package io.taizhang.gateway.problem;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The trace a request belongs to: the caller's if its header is well formed, else a fresh one.
 *
 * @param parent the {@code traceparent} header to pass on
 * @param continued whether it came from the caller, so that a {@code tracestate} belongs to it
 */
public record Trace(String parent, boolean continued) {

  private static final Pattern WELL_FORMED =
      Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

  /** Source: W3C Trace Context, level 1. */
  public static Trace of(@Nullable String traceparent) {
    return traceparent != null && WELL_FORMED.matcher(traceparent).matches()
        ? new Trace(traceparent, true)
        : fresh();
  }

  static Trace fresh() {
    var random = ThreadLocalRandom.current();
    var hex = HexFormat.of();
    return new Trace(
        "00-%s%s-%s-01"
            .formatted(
                hex.toHexDigits(random.nextLong()),
                hex.toHexDigits(random.nextLong()),
                hex.toHexDigits(random.nextLong(1, Long.MAX_VALUE))),
        false);
  }

  /** The 32 hexadecimal digits that logs and problems carry. */
  public String id() {
    return parent.substring(3, 35);
  }
}
