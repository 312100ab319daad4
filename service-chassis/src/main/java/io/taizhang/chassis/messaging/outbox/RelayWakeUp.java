package io.taizhang.chassis.messaging.outbox;

import io.taizhang.chassis.worker.Bell;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the relay of this process that a commit left something to send. */
@ApplicationScoped
class RelayWakeUp {

  private final Bell bell = new Bell();

  void ring() {
    bell.ring();
  }

  Bell bell() {
    return bell;
  }
}
