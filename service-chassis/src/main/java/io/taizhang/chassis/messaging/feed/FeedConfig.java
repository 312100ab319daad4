package io.taizhang.chassis.messaging.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the feed. */
@ConfigMapping(prefix = "taizhang.feed")
interface FeedConfig {

  /** Callers that may wait for new events at a time; more are told to come again. */
  @WithDefault("32")
  int waiting();

  /** Positions looked through at a time, whether or not the caller may see them. */
  @WithDefault("10000")
  int window();

  /** How often the log is looked at for events that another replica's relay has added. */
  @WithDefault("500ms")
  Duration look();

  /** The shortest time between two looks of one waiting caller. */
  @WithDefault("100ms")
  Duration breath();
}
