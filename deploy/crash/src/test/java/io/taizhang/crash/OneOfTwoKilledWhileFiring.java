package io.taizhang.crash;

import static org.awaitility.Awaitility.await;

import io.taizhang.crash.Database.Hold;
import io.taizhang.suite.BreakableSuite;
import java.util.Random;

/**
 * Two deadline engines on one database. The clock of the first jumps by a week, then that of the
 * second; one of them has claimed what is due and is about to leave its intents. Either is killed
 * by kill -9; whoever survives fires what is due, all of it, and nothing twice.
 */
record OneOfTwoKilledWhileFiring() implements Fault {

  private static final String NOTIFICATION = "notification";
  private static final String INTENTS = "select count(*) from intent";

  @Override
  public String name() {
    return "one of two notification-services killed while rungs fire";
  }

  @Override
  public void strike(World world, Random random) {
    Runnable overdue = Triggers.ready(world, NOTIFICATION);
    Database database = world.database(NOTIFICATION);
    var first = world.suite().service(NOTIFICATION);
    var second = world.suite().service(BreakableSuite.STANDBY);
    world.settle();
    long before = database.number(INTENTS);
    second.start();
    boolean firstDies = random.nextBoolean();
    try (Hold _ = database.hold("lock table intent in share mode")) {
      overdue.run();
      world.time().tell(world.standby());
      await().until(() -> database.waits("%insert into intent%"));
      (firstDies ? first : second).kill();
    }
    await().until(() -> database.number(INTENTS) > before);
    if (firstDies) {
      first.start();
    }
    second.kill();
  }
}
