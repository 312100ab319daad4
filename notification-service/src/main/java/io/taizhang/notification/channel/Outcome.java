package io.taizhang.notification.channel;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What became of one attempt. Reasons are in zh-CN and name no address. */
public sealed interface Outcome {

  /**
   * The provider took it.
   *
   * @param reference the provider's number, where it gives one
   */
  record Accepted(@Nullable String reference) implements Outcome {}

  /** The provider will never take it. */
  record Refused(String reason) implements Outcome {}

  /**
   * It surely did not go; another attempt may.
   *
   * @param pause how long the provider wants to be left alone, where it says
   */
  record Failed(String reason, @Nullable Duration pause) implements Outcome {
    public Failed(String reason) {
      this(reason, null);
    }
  }

  /** Nobody knows whether it went. */
  record Uncertain(String reason) implements Outcome {}
}
