package io.taizhang.bench.packaged;

import io.taizhang.bench.measure.CpuTime;
import java.io.IOException;
import java.util.concurrent.ExecutionException;

/**
 * Warms a service up until it is as it stays: rounds of the same kind go by until two in a row cost
 * it no less processor time than the cheapest before them. What a compiler still spends on the code
 * of a service that has just started says nothing about the service of an hour later.
 *
 * @param service whose processor time is looked at
 * @param round so many requests are a round
 * @param most so many requests at the most, however much cheaper they still become
 */
public record Warmth(PackagedService service, int round, int most) {

  /** What counts as no less: a round may be cheaper by this share and the service still be warm. */
  private static final double STEADY = 0.95;

  private static final int IN_A_ROW = 2;

  /** One round. */
  public interface Round {
    /** Plays so many requests, the first of which has this number. */
    void play(int first, int count) throws ExecutionException, InterruptedException, IOException;
  }

  /**
   * Plays rounds until it is warm.
   *
   * @return how many requests that took
   */
  public int reach(Round rounds) throws ExecutionException, InterruptedException, IOException {
    double cheapest = Double.MAX_VALUE;
    int steady = 0;
    int played = 0;
    while (steady < IN_A_ROW && played + round <= most) {
      CpuTime before = service.cpu();
      rounds.play(played, round);
      played += round;
      double each = service.cpu().microsEach(before, round);
      steady = each < cheapest * STEADY ? 0 : steady + 1;
      cheapest = Math.min(cheapest, each);
    }
    return played;
  }
}
