package io.taizhang.chassis.messaging.outbox;

/** Somebody who wants to know at once when this process' relay has added to the event log. */
public interface LogListener {

  /** The log has grown; called on the relay's thread, so it must neither block nor throw. */
  void logGrew();
}
