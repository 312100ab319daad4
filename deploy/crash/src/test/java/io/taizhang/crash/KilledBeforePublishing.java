package io.taizhang.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Random;

/** Committed and answered, but nothing reaches Kafka any more: then kill -9. */
record KilledBeforePublishing(String service) implements Fault {
  private static final String LAST_WAITING =
      "select event_id::text from outbox order by id desc limit 1";

  @Override
  public String name() {
    return service + " killed between commit and publish";
  }

  @Override
  public void strike(World world, Random random) {
    Runnable trigger = Triggers.ready(world, service);
    Database database = world.database(service);
    var ends = world.topic().ends();
    try (Load _ = world.load(random)) {
      world.suite().link(service).cut();
      trigger.run();
      await().until(() -> !database.column(LAST_WAITING).isEmpty());
      world.suite().service(service).kill();
    }
    assertThat(world.topic().holds(database.column(LAST_WAITING), ends))
        .as("the last event is on Kafka although the line was cut")
        .isFalse();
    world.suite().link(service).mend();
    world.suite().service(service).start();
  }
}
