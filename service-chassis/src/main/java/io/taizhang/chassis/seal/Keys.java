package io.taizhang.chassis.seal;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The keys as configured, checked: a wrong one is told of by its name, never by its text. */
final class Keys {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,60}");
  private static final String NONE = "none";
  private static final int BYTES = 32;

  private final Map<String, SecretKeySpec> keys = new HashMap<>();
  private final String current;
  private final String shared;
  private final @Nullable SecretKeySpec print;

  Keys(SealConfig config) {
    config.keys().forEach((name, text) -> keys.put(named(name), key("keys." + name, text, "AES")));
    this.current = present("key", config.key());
    this.shared = present("shared-key", config.sharedKey().orElse(current));
    Optional<String> prints = config.printKey();
    this.print = prints.isEmpty() ? null : key("print-key", prints.get(), "HmacSHA256");
    if (config.required() && (current.equals(NONE) || print == null)) {
      throw new IllegalStateException(
          "this service keeps sealed things: set taizhang.seal.key, taizhang.seal.keys.<name> and"
              + " taizhang.seal.print-key, see docs/keys.md");
    }
  }

  String current() {
    return current;
  }

  String shared() {
    return shared;
  }

  SecretKeySpec key(String name) {
    SecretKeySpec key = keys.get(name);
    if (key == null) {
      throw new IllegalStateException("taizhang.seal.keys has no key " + name);
    }
    return key;
  }

  SecretKeySpec print() {
    if (print == null) {
      throw new IllegalStateException("taizhang.seal.print-key is not set");
    }
    return print;
  }

  private String present(String setting, String name) {
    if (!name.equals(NONE) && !keys.containsKey(name)) {
      throw new IllegalStateException(
          "taizhang.seal.%s names %s, and taizhang.seal.keys has no such key"
              .formatted(setting, name));
    }
    return name;
  }

  private static String named(String name) {
    if (!NAME.matcher(name).matches() || name.equals(NONE)) {
      throw new IllegalStateException(
          "taizhang.seal.keys." + name + " is no name: letters, digits, hyphens, underscores");
    }
    return name;
  }

  private static SecretKeySpec key(String setting, String text, String algorithm) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException _) {
      bytes = new byte[0];
    }
    if (bytes.length != BYTES) {
      throw new IllegalStateException("taizhang.seal." + setting + " is not 32 bytes in Base64");
    }
    return new SecretKeySpec(bytes, algorithm);
  }
}
