package io.taizhang.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Random;

/**
 * Kafka is stopped in good order and started again. In between a clock is started and others run
 * over: what is due fires out of the database alone and lies in the inboxes, what there is to tell
 * waits in the outboxes, and nothing of it is taken for told.
 */
record KafkaStopped() implements Fault {

  private static final String NOTIFICATION = "notification";
  private static final String RED_CARDS = "select count(*) from intent where rung = 'RED_CARD'";
  private static final String NOTICES = "select count(*) from message";
  private static final String UNTOLD =
      "select count(*) from outbox where event_type like '%.rung.fired.v1'";
  private static final String WAITING = "select count(*) from outbox";
  private static final String TOLD = "select count(*) from event_log";

  @Override
  public String name() {
    return "Kafka stopped while clocks run over";
  }

  @Override
  public void strike(World world, Random random) {
    Office office = world.office();
    Runnable overdue = Triggers.ready(world, NOTIFICATION);
    world.settle();
    Database fires = world.database(NOTIFICATION);
    Database owner = world.database("ledger");
    long red = fires.number(RED_CARDS);
    long notices = fires.number(NOTICES);
    long told = fires.number(TOLD);

    world.suite().kafka().stop();
    office.accept(office.item(office.project().sure()).sure()).sure();
    overdue.run();
    await().until(() -> fires.number(RED_CARDS) > red && fires.number(NOTICES) > notices);
    assertThat(fires.number(UNTOLD)).as("fired and not yet told").isPositive();
    assertThat(fires.number(TOLD)).as("told while Kafka is away").isEqualTo(told);
    assertThat(owner.number(WAITING)).as("waits at the ledger").isPositive();
    world.suite().kafka().start();
  }
}
