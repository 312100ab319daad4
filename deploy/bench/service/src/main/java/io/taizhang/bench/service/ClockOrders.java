package io.taizhang.bench.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** What may be ordered of clocks. */
@ApplicationScoped
class ClockOrders {

  private static final int IN_ONE_TRANSACTION = 1_000;

  private final ManyClocks clocks;
  private final Redatings redatings;
  private final ClockWriters writers;

  ClockOrders(ManyClocks clocks, Redatings redatings, ClockWriters writers) {
    this.clocks = clocks;
    this.redatings = redatings;
    this.writers = writers;
  }

  String fill(int count) throws SQLException {
    Random random = new Random(20_261_122);
    for (int left = count; left > 0; left -= IN_ONE_TRANSACTION) {
      clocks.fill(Math.min(left, IN_ONE_TRANSACTION), random);
    }
    return "clocks=" + count;
  }

  String write(int perSecond, int seconds) throws SQLException, InterruptedException {
    try (ClockWriters.Writing writing = writers.write(perSecond)) {
      TimeUnit.SECONDS.sleep(seconds);
      return writing.report();
    }
  }

  /** With writers beside it unless their rate is 0. */
  String redate(boolean all, int perSecond) throws SQLException, InterruptedException {
    if (perSecond == 0) {
      return redatings.run(all);
    }
    try (ClockWriters.Writing writing = writers.write(perSecond)) {
      String found = redatings.run(all);
      return found + " " + writing.report();
    }
  }
}
