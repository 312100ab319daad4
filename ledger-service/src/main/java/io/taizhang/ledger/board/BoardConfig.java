package io.taizhang.ledger.board;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the wall. */
@ConfigMapping(prefix = "taizhang.board")
interface BoardConfig {

  /** After this a stream ends and its reader comes again, with a token that still holds. */
  @WithDefault("5m")
  Duration longestStream();

  /** How often a stream shows that it lives. */
  @WithDefault("10s")
  Duration heartbeat();
}
