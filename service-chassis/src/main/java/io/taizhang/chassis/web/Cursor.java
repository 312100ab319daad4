package io.taizhang.chassis.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** The opaque text between pages: the last row's key, so that paging neither skips nor repeats. */
final class Cursor {

  private Cursor() {}

  static String encode(String key) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(UTF_8));
  }

  static String decode(String cursor) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
      String key = UTF_8.newDecoder().decode(bytes).toString();
      if (key.chars().anyMatch(Character::isISOControl)) {
        throw wrong();
      }
      return key;
    } catch (IllegalArgumentException | CharacterCodingException e) {
      throw wrong();
    }
  }

  static UUID decodeId(String cursor) {
    try {
      return UUID.fromString(decode(cursor));
    } catch (IllegalArgumentException e) {
      throw wrong();
    }
  }

  static long decodeNumber(String cursor) {
    try {
      return Long.parseLong(decode(cursor));
    } catch (NumberFormatException e) {
      throw wrong();
    }
  }

  private static RuntimeException wrong() {
    return CommonProblem.INVALID.because(
        "翻页参数有误", List.of(new FieldError("/cursor", "请使用上一页返回的 nextCursor")));
  }
}
