package io.taizhang.notification.channel;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Settings of the channels. */
@ConfigMapping(prefix = "taizhang.channel")
interface ChannelConfig {

  /** How long a provider may take to answer. */
  @WithDefault("10s")
  Duration timeout();

  /** Whether addresses of the own network and plain http may be called; for tests and intranets. */
  @WithDefault("false")
  boolean privateAddresses();

  /** After so long a provider that failed again and again is tried anew. */
  @WithDefault("30s")
  Duration breakerRest();

  /** The gateway for short messages. */
  Sms sms();

  /** Settings of the gateway for short messages. */
  interface Sms {

    /** Its address; without one short messages fail and wait. */
    Optional<String> url();

    /** Who we are there. */
    @WithDefault("taizhang")
    String account();

    /** What requests are signed with. */
    Optional<String> secret();

    /** The registered signature that every message begins with, without brackets. */
    @WithDefault("项目台账")
    String signature();
  }
}
