package io.taizhang.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.taizhang.crash.Database.Hold;
import io.taizhang.suite.BreakableSuite;
import java.util.Random;

/**
 * The relay with the lease is frozen after its batch was moved and before that was committed: its
 * transaction stays open on the relay's row. The other one must come to work all the same.
 */
record FrozenWhileMoving() implements Fault {

  @Override
  public String name() {
    return "a ledger relay frozen in the transaction that moves its batch";
  }

  @Override
  public void strike(World world, Random random) {
    RelayRow relay = new RelayRow(world.database("ledger"));
    var second = world.suite().service(BreakableSuite.TWIN);
    second.start();
    long epoch = relay.epoch();
    int misses = 0;
    while (!frozen(world, relay)) {
      misses++;
      assertThat(misses).as("times the relay came to renew its lease first").isLessThan(5);
    }
    await().until(relay::heldByAnOpenTransaction);
    await().until(() -> relay.epoch() > epoch);
    world.officeAtTheTwin().project().sure();
    await().until(relay::nothingWaits);
    world.suite().service("ledger").thaw();
    second.kill();
  }

  private static boolean frozen(World world, RelayRow relay) {
    try (Hold _ = relay.hold()) {
      world.office().project().sure();
      boolean moving = relay.wantedForABatch();
      if (moving) {
        world.suite().service("ledger").freeze();
      }
      return moving;
    }
  }
}
