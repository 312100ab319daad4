package io.taizhang.chassis.seal;

/**
 * A sealed text and the name of the key that opens it.
 *
 * @param keyId which key, by its name in the configuration
 * @param text base64url of a nonce of 12 bytes, then ciphertext and tag of AES-GCM
 */
public record Sealed(String keyId, String text) {

  private static final String MARK = "sealed.";

  /** Whether a text is a sealed one as {@link #written()} writes it. */
  public static boolean isOne(String text) {
    return text.startsWith(MARK) && text.indexOf('.', MARK.length()) > 0;
  }

  /** How texts begin that were sealed by the key, as {@link #written()} writes them. */
  public static String beginning(String keyId) {
    return MARK + keyId + ".";
  }

  /**
   * Reads what was written.
   *
   * @throws IllegalStateException when it is no sealed text
   */
  public static Sealed read(String written) {
    if (!isOne(written)) {
      throw new IllegalStateException("not a sealed text");
    }
    int dot = written.indexOf('.', MARK.length());
    return new Sealed(written.substring(MARK.length(), dot), written.substring(dot + 1));
  }

  /** In one piece: {@code sealed.<key>.<text>}. */
  public String written() {
    return beginning(keyId) + text;
  }

  @Override
  public String toString() {
    return "Sealed[" + keyId + ", ***]";
  }
}
