package io.taizhang.gateway.hygiene;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Judges the percent-escapes of an ASCII text. */
final class Escapes {

  private Escapes() {}

  /** Whether an escape is broken, hides a control character or one of these, or is not UTF-8. */
  static boolean areUnsafe(String text, String forbidden) {
    if (text.indexOf('%') < 0) {
      return false;
    }
    var decoded = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); i++) {
      int octet = text.charAt(i);
      if (octet == '%') {
        octet = octetAt(text, i + 1);
        if (octet < ' ' || octet == 0x7F || forbidden.indexOf(octet) >= 0) {
          return true;
        }
        i += 2;
      }
      decoded.write(octet);
    }
    return !isUtf8(decoded.toByteArray());
  }

  private static int octetAt(String text, int at) {
    if (at + 2 > text.length()
        || !HexFormat.isHexDigit(text.charAt(at))
        || !HexFormat.isHexDigit(text.charAt(at + 1))) {
      return -1;
    }
    return HexFormat.fromHexDigits(text, at, at + 2);
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
