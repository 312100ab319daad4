package io.taizhang.crash;

import static org.awaitility.Awaitility.await;

import io.taizhang.suite.BreakableSuite;
import java.util.List;
import java.util.Random;

/**
 * Two relays on one database. The one with the lease is frozen while it sends; the other takes over
 * and sends the same; then the first wakes, sends too, and must move nothing.
 */
record LeaseLost() implements Fault {

  @Override
  public String name() {
    return "a ledger relay's lease lost while sending";
  }

  @Override
  public void strike(World world, Random random) {
    RelayRow relay = new RelayRow(world.database("ledger"));
    var first = world.suite().service("ledger");
    var second = world.suite().service(BreakableSuite.TWIN);
    second.start();
    long epoch = relay.epoch();
    var ends = world.topic().ends();
    world.suite().link("ledger").cut();
    int projects = 1 + random.nextInt(4);
    for (int i = 0; i < projects; i++) {
      world.office().project().sure();
    }
    List<String> sending = relay.waiting();
    first.freeze();
    await().until(() -> relay.epoch() > epoch);
    world.officeAtTheTwin().project().sure();
    await().until(relay::nothingWaits);
    world.suite().link("ledger").mend();
    first.thaw();
    await().until(() -> world.topic().repeats(sending, ends));
    world.officeAtTheTwin().project().sure();
    second.kill();
  }
}
