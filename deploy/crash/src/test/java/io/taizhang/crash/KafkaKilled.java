package io.taizhang.crash;

import java.util.Random;

/** Kill -9 of Kafka while people work, who do not notice. */
record KafkaKilled() implements Fault {
  private static final int LATEST = 10;

  @Override
  public String name() {
    return "Kafka killed under load";
  }

  @Override
  public void strike(World world, Random random) {
    int moment = world.recorder().count() + 1 + random.nextInt(LATEST);
    try (Load _ = world.load(random)) {
      world.recorder().awaitCount(moment);
      world.suite().kafka().kill();
      world.time().passAWeek();
    }
    world.suite().kafka().start();
  }
}
