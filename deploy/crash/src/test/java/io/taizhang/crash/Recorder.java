package io.taizhang.crash;

import static org.awaitility.Awaitility.await;

import io.taizhang.crash.history.Attempt;
import io.taizhang.crash.history.Deed;
import io.taizhang.crash.history.Outcome;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends every command, remembers what came of it, and can ask again where nothing was learnt. */
final class Recorder {
  private record Unanswered(Client client, Deed deed, Client.Command command) {}

  private final Queue<Attempt> attempts = new ConcurrentLinkedQueue<>();
  private final Queue<Unanswered> unanswered = new ConcurrentLinkedQueue<>();
  private final AtomicInteger count = new AtomicInteger();

  Reply send(Client client, Deed deed, Client.Command command) {
    Reply reply = client.send(command);
    Outcome outcome = reply.outcome();
    attempts.add(new Attempt(deed, outcome));
    if (outcome == Outcome.UNKNOWN) {
      unanswered.add(new Unanswered(client, deed, command));
    }
    count.incrementAndGet();
    return reply;
  }

  /** Sends what was not answered once more, under the same keys. */
  void askAgain() {
    List<Unanswered> open = List.copyOf(unanswered);
    unanswered.removeAll(open);
    open.forEach(one -> send(one.client(), one.deed(), one.command()));
  }

  /** What nobody has given an answer about so far. */
  List<Deed> unanswered() {
    return unanswered.stream().map(Unanswered::deed).toList();
  }

  List<Attempt> attempts() {
    return List.copyOf(attempts);
  }

  int count() {
    return count.get();
  }

  /** Returns when this many commands in all have been sent and answered or given up. */
  void awaitCount(int wanted) {
    await().until(() -> count.get() >= wanted);
  }

  long count(Outcome outcome) {
    return attempts.stream().filter(attempt -> attempt.outcome() == outcome).count();
  }
}
