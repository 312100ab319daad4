package io.taizhang.chassis.messaging.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the outbox and its relay. */
@ConfigMapping(prefix = "taizhang.outbox")
public interface OutboxConfig {

  /** The short name of the service in event types: ledger, issue, notification. */
  String service();

  /** The topic the service's facts go to. */
  @WithDefault("taizhang.${taizhang.outbox.service}.v1")
  String topic();

  /** Events sent and moved to the log at a time. */
  @WithDefault("500")
  int batch();

  /** How long a relay may be silent before another replica takes over. */
  @WithDefault("10s")
  Duration lease();

  /** The longest wait between two looks at the outbox when no commit wakes the relay. */
  @WithDefault("50ms")
  Duration idle();

  /**
   * How long the relay lets events gather after a batch that was not full: few large batches cost
   * less than many small ones, and nothing waits longer than this.
   */
  @WithDefault("3ms")
  Duration gather();
}
