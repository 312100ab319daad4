package io.taizhang.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.taizhang.crash.Database.Hold;
import java.util.Random;

/** Published, but the relay waits for its own row when it wants to move the batch: kill -9. */
record KilledBeforeDeleting(String service) implements Fault {
  private static final int LATEST = 10;

  @Override
  public String name() {
    return service + " killed between publish and delete";
  }

  @Override
  public void strike(World world, Random random) {
    int misses = 0;
    while (!struck(world, random)) {
      misses++;
      assertThat(misses).as("times the relay came to renew its lease first").isLessThan(5);
    }
    world.suite().service(service).start();
  }

  private boolean struck(World world, Random random) {
    Runnable trigger = Triggers.ready(world, service);
    RelayRow relay = new RelayRow(world.database(service));
    var ends = world.topic().ends();
    try (Hold _ = relay.hold()) {
      trigger.run();
      if (!relay.wantedForABatch()) {
        return false;
      }
      assertThat(world.topic().holds(relay.waiting().subList(0, 1), ends))
          .as("the first of the batch is on Kafka")
          .isTrue();
      int moment = world.recorder().count() + 1 + random.nextInt(LATEST);
      try (Load _ = world.load(random)) {
        world.recorder().awaitCount(moment);
        world.suite().service(service).kill();
      }
      return true;
    }
  }
}
