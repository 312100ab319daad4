package io.taizhang.notification.channel;

import io.taizhang.notification.contact.Channel;

/** One way to reach somebody. An adapter does not retry, wait or remember: the worker does. */
public interface ChannelAdapter {

  /** The channel it serves. */
  Channel channel();

  /** Tries once. Whatever it throws counts as failed, so that it may be tried again. */
  Outcome send(Parcel parcel);

  /**
   * Whether the same thing twice would do harm, as with a short message: then an unknown outcome is
   * asked after and never sent again blindly.
   */
  default boolean atMostOnce() {
    return false;
  }

  /** What became of an attempt that was not answered. */
  default Outcome ask(Parcel parcel) {
    return new Outcome.Uncertain("无法查询结果");
  }
}
