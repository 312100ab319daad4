package io.taizhang.chassis.messaging.inbox;

/**
 * What is known of an event when it is parked.
 *
 * @param reason why it is parked
 * @param attempts 1 when it has failed, 0 when it only stands behind one that has
 */
record Tried(String reason, int attempts) {

  static Tried of(String reason) {
    return new Tried(reason, 1);
  }

  static Tried not(String reason) {
    return new Tried(reason, 0);
  }
}
