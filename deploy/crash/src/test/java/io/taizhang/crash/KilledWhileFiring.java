package io.taizhang.crash;

import static org.awaitility.Awaitility.await;

import io.taizhang.crash.Database.Hold;
import java.util.Random;

/** The deadline engine has claimed what is due and is about to leave its intents: kill -9. */
record KilledWhileFiring() implements Fault {

  private static final String NOTIFICATION = "notification";

  @Override
  public String name() {
    return "notification killed while rungs fire";
  }

  @Override
  public void strike(World world, Random random) {
    Runnable overdue = Triggers.ready(world, NOTIFICATION);
    Database database = world.database(NOTIFICATION);
    world.settle();
    try (Hold _ = database.hold("lock table intent in share mode")) {
      overdue.run();
      await().until(() -> database.waits("%insert into intent%"));
      world.suite().service(NOTIFICATION).kill();
    }
    world.suite().service(NOTIFICATION).start();
  }
}
