package io.taizhang.chassis.messaging.outbox;

/** Somebody who wants to know at once when this process' relay has added to the event log. */
public interface LogListener {

  /**
   * The log may have grown; called on a thread of the relay, so it must neither block nor throw.
   */
  void logGrew();
}
