package io.taizhang.crash;

import static org.awaitility.Awaitility.await;

import io.taizhang.crash.Office.Thing;

/** For each service something that makes it commit events, ready to go off. */
final class Triggers {
  private Triggers() {}

  static Runnable ready(World world, String service) {
    return switch (service) {
      case "ledger" -> ledger(world.office());
      case "issue" -> issue(world.office());
      case "notification" -> notification(world);
      default -> throw new IllegalArgumentException(service);
    };
  }

  /** A project for issue-service's replica, a clock for notification-service. */
  private static Runnable ledger(Office office) {
    Thing item = office.item(office.project().sure()).sure();
    return () -> {
      office.project().sure();
      office.accept(item).sure();
    };
  }

  /** A closed issue, for the ledger's one-trip row. */
  private static Runnable issue(Office office) {
    Thing issue = office.acceptIssue(office.issue(office.failedTrip().sure()).sure()).sure();
    return () -> office.close(issue).sure();
  }

  /** A clock that runs over: its rungs, at last the red card for the ledger. */
  private static Runnable notification(World world) {
    Office office = world.office();
    Thing item = office.accept(office.item(office.project().sure()).sure()).sure();
    Database watched = world.database("notification");
    await()
        .until(
            () ->
                watched.number("select count(*) from clock_replica where subject_id = ?", item.id())
                    > 0);
    return world.time()::passAWeek;
  }
}
