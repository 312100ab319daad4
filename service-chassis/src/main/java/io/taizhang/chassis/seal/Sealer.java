package io.taizhang.chassis.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import org.jboss.logging.Logger;

/**
 * Seals short texts with AES-256-GCM (NIST SP 800-38D): a fresh random nonce each time, what it is
 * about bound in, so that a sealed text moved to another place does not open. A key is replaced by
 * naming another one in {@code taizhang.seal.key}; the former stays in {@code taizhang.seal.keys}
 * until everything has been sealed anew. Prints (HMAC-SHA-256) find equal texts without opening.
 */
@ApplicationScoped
public class Sealer {

  private static final Logger LOG = Logger.getLogger(Sealer.class);
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom random = new SecureRandom();
  private final Keys keys;

  Sealer(SealConfig config) {
    this.keys = new Keys(config);
  }

  /** Made when the service starts: without its keys it does not. */
  void start(@Observes StartupEvent event) {
    LOG.debugf("seals by key %s", keys.current());
  }

  /** The name of the key that seals now. */
  public String currentKey() {
    return keys.current();
  }

  /** Seals a text about something, such as the row it belongs to. */
  public Sealed seal(String text, String about) {
    return seal(keys.current(), text, about);
  }

  /** Seals a text for another service, which has the key by the same name. */
  public Sealed sealShared(String text, String about) {
    return seal(keys.shared(), text, about);
  }

  /**
   * Opens what was sealed about the same.
   *
   * @throws IllegalStateException when the key is not here, or the text is not as it was sealed
   */
  public String open(Sealed sealed, String about) {
    byte[] whole = decoded(sealed.text());
    if (whole.length < NONCE) {
      throw new IllegalStateException("the sealed text is cut off");
    }
    byte[] nonce = new byte[NONCE];
    byte[] body = new byte[whole.length - NONCE];
    ByteBuffer.wrap(whole).get(nonce).get(body);
    return new String(run(Cipher.DECRYPT_MODE, sealed.keyId(), nonce, about, body), UTF_8);
  }

  /** The same for equal texts, telling nothing of them. */
  public String print(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(keys.print());
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private Sealed seal(String key, String text, String about) {
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    byte[] body = run(Cipher.ENCRYPT_MODE, key, nonce, about, text.getBytes(UTF_8));
    byte[] whole = ByteBuffer.allocate(NONCE + body.length).put(nonce).put(body).array();
    return new Sealed(key, Base64.getUrlEncoder().withoutPadding().encodeToString(whole));
  }

  /** In either alphabet of Base64: rows of former times were written in the other one. */
  private static byte[] decoded(String text) {
    try {
      return Base64.getUrlDecoder().decode(text.replace('+', '-').replace('/', '_'));
    } catch (IllegalArgumentException _) {
      throw new IllegalStateException("the sealed text is not Base64");
    }
  }

  private byte[] run(int mode, String key, byte[] nonce, String about, byte[] input) {
    try {
      Cipher cipher = Cipher.getInstance(CIPHER);
      cipher.init(mode, keys.key(key), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(about.getBytes(UTF_8));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the seal of key " + key + " does not fit", e);
    }
  }
}
