package io.taizhang.chassis.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The entity tag of a version and of lists that a caller sends. Source: RFC 9110, 8.8.3 and 13.1.
 *
 * @param value the tag as it stands in a header, quotes and all
 */
record EntityTag(String value) {

  private static final String TAG = "(?:W/)?\"[\\x21\\x23-\\x7e\\x80-\\xff]*\"";
  private static final Pattern ONE = Pattern.compile(TAG);
  private static final Pattern LIST =
      Pattern.compile("\\s*" + TAG + "(?:\\s*,\\s*" + TAG + ")*\\s*");

  static EntityTag ofVersion(long version) {
    return new EntityTag("\"" + version + "\"");
  }

  /** A weak tag: the same for the same bytes, and for no others. */
  static EntityTag ofContent(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return new EntityTag("W/\"" + HexFormat.of().formatHex(digest, 0, 16) + '"');
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  static boolean readable(String header) {
    return LIST.matcher(header).matches();
  }

  static List<EntityTag> list(String header) {
    return ONE.matcher(header).results().map(MatchResult::group).map(EntityTag::new).toList();
  }

  /** The tag without the mark of weakness. */
  EntityTag opaque() {
    return value.startsWith("W/") ? new EntityTag(value.substring(2)) : this;
  }
}
