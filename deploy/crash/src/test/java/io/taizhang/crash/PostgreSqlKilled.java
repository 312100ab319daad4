package io.taizhang.crash;

import java.util.Random;

/** Kill -9 of PostgreSQL with all its processes while people work. */
record PostgreSqlKilled() implements Fault {
  private static final int LATEST = 15;

  @Override
  public String name() {
    return "PostgreSQL killed under load";
  }

  @Override
  public void strike(World world, Random random) {
    int moment = world.recorder().count() + 1 + random.nextInt(LATEST);
    world.time().passAWeek();
    try (Load _ = world.load(random)) {
      world.recorder().awaitCount(moment);
      world.suite().postgreSql().kill();
      world.suite().postgreSql().start();
    }
  }
}
