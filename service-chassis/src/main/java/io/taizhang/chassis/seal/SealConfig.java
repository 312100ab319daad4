package io.taizhang.chassis.seal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import java.util.Optional;

/** The keys that seal, by their names; see docs/keys.md. Outside a desk there are no defaults. */
@ConfigMapping(prefix = "taizhang.seal")
interface SealConfig {

  /** The name of the key that seals now; the others only open what they have sealed before. */
  @WithDefault("none")
  String key();

  /** 32 bytes in Base64 each, by name: letters, digits, hyphens and underscores. */
  Map<String, String> keys();

  /** The name of the key that seals for another service, which has it too; else the current one. */
  Optional<String> sharedKey();

  /** 32 bytes in Base64, never changed: prints are taken by it. */
  Optional<String> printKey();

  /** Whether the service keeps sealed things, so that it must not start without its keys. */
  @WithDefault("false")
  boolean required();
}
