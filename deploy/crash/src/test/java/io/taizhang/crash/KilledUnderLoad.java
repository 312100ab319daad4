package io.taizhang.crash;

import java.util.Random;

/** Kill -9 of one service at any moment while people work. */
record KilledUnderLoad(String service) implements Fault {
  private static final int LATEST = 15;

  @Override
  public String name() {
    return service + " killed under load";
  }

  @Override
  public void strike(World world, Random random) {
    int moment = world.recorder().count() + 1 + random.nextInt(LATEST);
    world.time().passAWeek();
    try (Load _ = world.load(random)) {
      world.recorder().awaitCount(moment);
      world.suite().service(service).kill();
      world.suite().service(service).start();
    }
  }
}
