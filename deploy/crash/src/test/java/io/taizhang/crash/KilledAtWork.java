package io.taizhang.crash;

import static org.awaitility.Awaitility.await;

import io.taizhang.crash.Database.Hold;
import java.util.Random;

/** A consumer has taken its events and is in the midst of its work: kill -9. */
record KilledAtWork(String service) implements Fault {

  @Override
  public String name() {
    return service + " killed in the midst of a consumer's work";
  }

  @Override
  public void strike(World world, Random random) {
    Runnable trigger = Triggers.ready(world, Consumers.of(service).upstream());
    Database database = world.database(service);
    world.settle();
    try (Hold _ = database.hold(Consumers.HOLD_THEIR_WORK)) {
      trigger.run();
      await().until(() -> Consumers.held(database));
      world.suite().service(service).kill();
    }
    world.suite().service(service).start();
  }
}
