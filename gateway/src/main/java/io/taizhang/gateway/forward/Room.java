package io.taizhang.gateway.forward;

import java.time.Duration;

/**
 * How many requests a service is given at a time by one event loop.
 *
 * @param atOnce with the service, their answers not begun
 * @param waiting for their turn
 * @param patience how long they wait
 */
public record Room(int atOnce, int waiting, Duration patience) {

  /** Whole seconds after which it is worth coming again, at least one. */
  long comeAgain() {
    return Math.max(1, patience.toSeconds());
  }
}
