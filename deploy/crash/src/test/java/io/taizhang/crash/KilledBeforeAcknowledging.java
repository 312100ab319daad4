package io.taizhang.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.taizhang.crash.Database.Hold;
import java.util.Random;

/** A consumer's work is committed, but its offsets reach Kafka no more: kill -9. */
record KilledBeforeAcknowledging(String service) implements Fault {

  @Override
  public String name() {
    return service + " killed between work and acknowledgement";
  }

  @Override
  public void strike(World world, Random random) {
    Consumers consumer = Consumers.of(service);
    Runnable trigger = Triggers.ready(world, consumer.upstream());
    Database database = world.database(service);
    world.settle();
    long before;
    try (Hold _ = database.hold(Consumers.HOLD_THEIR_WORK)) {
      before = consumer.received(database);
      trigger.run();
      await().until(() -> Consumers.held(database));
      world.suite().link(service).cut();
    }
    await().until(() -> consumer.received(database) > before);
    world.suite().service(service).kill();
    world.suite().link(service).mend();
    assertThat(world.topic().unacknowledged(consumer.group(), consumer.topic()))
        .as("all was acknowledged although the line was cut")
        .isPositive();
    world.suite().service(service).start();
  }
}
