package io.taizhang.crash;

import java.util.List;
import java.util.Random;

/** Which fault a seed deals, and everything else that is left to chance in its round. */
final class Deck {
  /** The first sixteen show every kind of fault; all of them every fault on every service. */
  private static final List<Fault> FAULTS =
      List.of(
          new KilledBeforePublishing("ledger"),
          new KilledBeforeDeleting("issue"),
          new KilledBeforeAcknowledging("ledger"),
          new KilledUnderLoad("gateway"),
          new KafkaKilled(),
          new KilledAtWork("notification"),
          new PostgreSqlKilled(),
          new LeaseLost(),
          new KilledBeforePublishing("notification"),
          new KilledUnderLoad("issue"),
          new KafkaFrozen(),
          new KilledBeforeAcknowledging("issue"),
          new FrozenWhileMoving(),
          new KilledWhileFiring(),
          new OneOfTwoKilledWhileFiring(),
          new KafkaStopped(),
          new KilledBeforeDeleting("ledger"),
          new KilledUnderLoad("notification"),
          new KilledAtWork("ledger"),
          new KilledBeforePublishing("issue"),
          new KilledUnderLoad("ledger"),
          new KilledBeforeDeleting("notification"),
          new KilledBeforeAcknowledging("notification"),
          new KilledAtWork("issue"));

  private Deck() {}

  /** Seeds count from 1. */
  static Fault fault(int seed) {
    return FAULTS.get(Math.floorMod(seed - 1, FAULTS.size()));
  }

  static Random chance(int seed) {
    return new Random(seed * 0x9E3779B97F4A7C15L);
  }
}
