package io.taizhang.chassis.web.idempotency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A request that its caller has given a key.
 *
 * @param caller the token's subject: another's key is another key
 * @param operation method and path
 * @param fingerprint hex SHA-256 of the arguments; If-Match is none of them, since a caller that
 *     sends again may have read again
 */
record KeyedRequest(String caller, String operation, String key, String fingerprint) {

  /** The number of the lock that all who send this key at once contend for. */
  long lock() {
    String identity = caller + '\n' + operation + '\n' + key;
    return ByteBuffer.wrap(sha256(identity.getBytes(StandardCharsets.UTF_8))).getLong();
  }

  static byte[] sha256(byte[] text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
