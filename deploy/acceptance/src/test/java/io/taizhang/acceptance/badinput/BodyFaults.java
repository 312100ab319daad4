package io.taizhang.acceptance.badinput;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Bodies that are not what an operation takes, whatever its fields. */
final class BodyFaults {

  private static final byte[] TEN_MEGABYTES =
      " ".repeat(10_000_000).getBytes(StandardCharsets.US_ASCII);
  private static final int TOO_DEEP = 5_000;

  private BodyFaults() {}

  static Stream<Request> tooLarge(Ground ground) {
    return Stream.of(ground.good().but("10 MB").saying(TEN_MEGABYTES));
  }

  static Stream<Request> tooLargeInChunks(Ground ground) {
    return Stream.of(ground.good().but("10 MB in chunks").inChunks(TEN_MEGABYTES));
  }

  static Stream<Request> malformed(Ground ground) {
    String body = ground.body().toString();
    return Stream.concat(
        Stream.of(
                body.substring(0, body.length() - 1),
                body.replace('"', '\''),
                body + "x",
                "{\"a\":NaN}",
                "// \n" + body)
            .map(text -> ground.good().but(text).saying(text)),
        Stream.of(
            ground.good().but("no UTF-8").saying(body.getBytes(StandardCharsets.UTF_16LE)),
            ground.good().but("no text").saying(new byte[] {0, 0, 1, 2, 3, (byte) 0xff}),
            ground
                .good()
                .but("half a letter")
                .saying(new byte[] {'"', (byte) 0xe4, (byte) 0xb8, '"'})));
  }

  static Stream<Request> namedTwice(Ground ground) {
    String field = ground.body().fieldNames().next();
    String twice = "{\"%s\":null,%s".formatted(field, ground.body().toString().substring(1));
    return Stream.of(ground.good().but(field + " twice").saying(twice));
  }

  static Stream<Request> noObject(Ground ground) {
    String body = ground.body().toString();
    String deep = "[".repeat(TOO_DEEP) + "]".repeat(TOO_DEEP);
    return Stream.of("[]", "\"text\"", "7", "true", "null", "", body + body, deep)
        .map(text -> ground.good().but("body is " + text).saying(text));
  }
}
