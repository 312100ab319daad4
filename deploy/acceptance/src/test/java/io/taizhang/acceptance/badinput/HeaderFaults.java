package io.taizhang.acceptance.badinput;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Headers that ask for what there is not, or say what cannot be. */
final class HeaderFaults {

  private static final String IF_MATCH = "If-Match";
  private static final String CONTENT_TYPE = "Content-Type";
  private static final int TWENTY_THOUSAND = 20_000;
  private static final int A_THOUSAND = 1_000;

  private HeaderFaults() {}

  static Stream<Request> tooLarge(Ground ground) {
    Map<String, String> thousand = new HashMap<>();
    for (int i = 0; i < A_THOUSAND; i++) {
      thousand.put("X-Header-" + i, "some words of it");
    }
    return Stream.of(
        ground.good().but("one header of 20,000").with("X-Long", "a".repeat(TWENTY_THOUSAND)),
        ground.good().but("a thousand headers").with(thousand));
  }

  static Stream<Request> notAcceptable(Ground ground) {
    return Stream.of("application/x-unicorn", "text/csv;q=1", "image/*")
        .map(type -> ground.good().but("Accept: " + type).with("Accept", type));
  }

  static Stream<Request> contentTypes(Ground ground) {
    return Stream.concat(
        Stream.of(ground.good().but("no Content-Type").without(CONTENT_TYPE)),
        Stream.of(
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "multipart/form-data",
                "application/jsonp",
                "unicorn",
                "application/json;charset=unicorn")
            .map(type -> ground.good().but(type).with(CONTENT_TYPE, type)));
  }

  static Stream<Request> noVersion(Ground ground) {
    return Stream.of(
        ground.good().but("without If-Match").without(IF_MATCH),
        ground.good().but("an empty If-Match").with(IF_MATCH, ""));
  }

  static Stream<Request> staleVersions(Ground ground) {
    String weak = "W/" + ground.call().version();
    return Stream.of("\"987654\"", "\"\"", "\"987653\", \"unicorn\"", weak)
        .map(tag -> ground.good().but("If-Match: " + tag).with(IF_MATCH, tag));
  }

  static Stream<Request> badVersions(Ground ground) {
    return Stream.of("1", "\"1", "unicorn", "**", "\"1\" \"2\"")
        .map(tag -> ground.good().but("If-Match: " + tag).with(IF_MATCH, tag));
  }

  static Stream<Request> badKeys(Ground ground) {
    return Stream.of("two words", "k".repeat(256), "")
        .map(
            key ->
                ground
                    .good()
                    .but("Idempotency-Key: " + key.substring(0, Math.min(20, key.length())))
                    .with("Idempotency-Key", key));
  }
}
