package io.taizhang.gateway.hygiene;

import java.util.Optional;

/**
 * The rules a raw request target must keep. Nothing is decoded, cleaned or normalised for later
 * use: what passes is forwarded byte for byte, so no two readers can disagree on where it points.
 *
 * <p>Refused: any form but origin-form, more than 8 KiB, bytes a URI may not hold, a bare {@code ;}
 * or {@code \}, broken escapes, escaped control characters, text that is not UTF-8; in the path
 * also empty or dot segments and an escaped slash, backslash, semicolon, dot or percent sign.
 * Source: RFC 9112 §3.2, RFC 3986; CVE-2026-39852 and CVE-2026-50559 for what readers disagree on.
 */
public final class RawTarget {

  private static final int LONGEST = 8 * 1024;
  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
  private static final CharacterSet IN_PATH = new CharacterSet(UNRESERVED + "!$&'()*+,=:@/%");
  private static final CharacterSet IN_QUERY = new CharacterSet(UNRESERVED + "!$&'()*+,=:@/%?");

  private RawTarget() {}

  /** What is wrong with the target, in zh-CN; empty when it may be forwarded as it is. */
  public static Optional<String> faultOf(String target) {
    if (target.length() > LONGEST) {
      return Optional.of("请求地址超过 8 KiB");
    }
    if (!target.startsWith("/")) {
      return Optional.of("请求地址须以 / 开头");
    }
    int mark = target.indexOf('?');
    String path = mark < 0 ? target : target.substring(0, mark);
    String query = mark < 0 ? "" : target.substring(mark + 1);
    if (!IN_PATH.holdsAllOf(path) || !IN_QUERY.holdsAllOf(query)) {
      return Optional.of("请求地址含有不允许的字符");
    }
    if (hasEmptyOrDotSegment(path)) {
      return Optional.of("请求路径含有空段或点段");
    }
    if (Escapes.areUnsafe(path, "/\\;.%") || Escapes.areUnsafe(query, "")) {
      return Optional.of("请求地址含有不允许的转义");
    }
    return Optional.empty();
  }

  private static boolean hasEmptyOrDotSegment(String path) {
    return path.contains("//")
        || path.contains("/./")
        || path.contains("/../")
        || path.endsWith("/.")
        || path.endsWith("/..");
  }
}
