package io.taizhang.chassis.clock;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Settings of business time; all of them only for the local suite and for tests. */
@ConfigMapping(prefix = "taizhang.clock")
interface ClockConfig {

  /** Whether business time may be moved forward by hand. */
  @WithDefault("false")
  boolean travel();

  /** Business time at the first start; real time when absent. */
  Optional<OffsetDateTime> start();

  /** Where the distance from real time is kept, so that it outlives a restart. */
  Optional<Path> file();
}
