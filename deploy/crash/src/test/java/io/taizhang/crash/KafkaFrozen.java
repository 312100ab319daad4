package io.taizhang.crash;

import static org.awaitility.Awaitility.await;

import java.util.Random;

/** Kafka holds its breath while people work, then goes on as if nothing had been. */
record KafkaFrozen() implements Fault {
  private static final int LATEST = 10;

  @Override
  public String name() {
    return "Kafka frozen under load";
  }

  @Override
  public void strike(World world, Random random) {
    int moment = world.recorder().count() + 1 + random.nextInt(LATEST);
    try (Load _ = world.load(random)) {
      world.recorder().awaitCount(moment);
      world.suite().kafka().freeze();
      world.time().passAWeek();
    }
    world.office().project().sure();
    await().until(() -> world.database("ledger").number("select count(*) from outbox") > 0);
    world.suite().kafka().thaw();
  }
}
