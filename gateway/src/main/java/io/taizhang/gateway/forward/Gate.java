package io.taizhang.gateway.forward;

import io.vertx.core.Vertx;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * So many requests are with one service at once; some more wait for their turn, in order and
 * briefly. Whoever finds no room, or waits in vain, is refused. One per service and event loop, so
 * that nothing is locked.
 */
final class Gate {

  private final Vertx vertx;
  private final Room room;
  private final Queue<Waiting> queue = new ArrayDeque<>();
  private int inside;

  Gate(Vertx vertx, Room room) {
    this.vertx = vertx;
    this.room = room;
  }

  /** Whether the next would be let in without waiting. */
  boolean hasRoom() {
    return inside < room.atOnce();
  }

  /** Does one of the two; whoever is let in must {@link #leave} once. */
  void enter(Runnable letIn, Runnable refuse) {
    if (hasRoom()) {
      inside++;
      letIn.run();
    } else if (queue.size() < room.waiting()) {
      await(letIn, refuse);
    } else {
      refuse.run();
    }
  }

  /** Gives the place to the next. */
  void leave() {
    Waiting next = queue.poll();
    if (next == null) {
      inside--;
    } else {
      vertx.cancelTimer(next.timer);
      next.letIn.run();
    }
  }

  private void await(Runnable letIn, Runnable refuse) {
    var waiting = new Waiting(letIn);
    waiting.timer =
        vertx.setTimer(
            room.patience().toMillis(),
            _ -> {
              if (queue.remove(waiting)) {
                refuse.run();
              }
            });
    queue.add(waiting);
  }

  private static final class Waiting {
    private final Runnable letIn;
    private long timer;

    private Waiting(Runnable letIn) {
      this.letIn = letIn;
    }
  }
}
