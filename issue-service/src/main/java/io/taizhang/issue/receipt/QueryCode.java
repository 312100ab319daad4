package io.taizhang.issue.receipt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * The unguessable half of a receipt: 100 random bits as twenty letters and digits without those
 * that are mistaken for others (Crockford's Base32), in groups of five.
 *
 * @param text as it is printed
 */
public record QueryCode(String text) {

  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 20;
  private static final int GROUP = 5;
  private static final SecureRandom RANDOM = new SecureRandom();

  static QueryCode random() {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < LENGTH; at++) {
      if (at > 0 && at % GROUP == 0) {
        text.append('-');
      }
      text.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    }
    return new QueryCode(text.toString());
  }

  /**
   * What is kept of it. A plain hash will do: what it is made of cannot be guessed. Case, hyphens
   * and blanks do not count, nor what is easily mistaken: O is 0, I and L are 1.
   */
  byte[] hash() {
    String signs =
        text.toUpperCase(Locale.ROOT)
            .replaceAll("[\\s-]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    try {
      return MessageDigest.getInstance("SHA-256").digest(signs.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "QueryCode[***]";
  }
}
