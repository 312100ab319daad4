package io.taizhang.chassis.time;

import java.util.Optional;

/** What a {@link ClockFact.Correct} sets right; a fact's number is its place in the ledger, 1…n. */
public sealed interface Correction {

  /** The fact as it should have been told; empty if it never was. */
  Optional<ClockFact.Plain> fact();

  /**
   * The fact should have been told like this. Where the number is a correction's own, that
   * correction should have said this.
   */
  record Instead(int number, ClockFact.Plain told) implements Correction {
    @Override
    public Optional<ClockFact.Plain> fact() {
      return Optional.of(told);
    }
  }

  /**
   * The fact never was. Where the number is a correction's own, that correction is void and what it
   * corrected stands again.
   */
  record Never(int number) implements Correction {
    @Override
    public Optional<ClockFact.Plain> fact() {
      return Optional.empty();
    }
  }

  /** The fact was not told when it happened. */
  record Missed(ClockFact.Plain told) implements Correction {
    @Override
    public Optional<ClockFact.Plain> fact() {
      return Optional.of(told);
    }
  }
}
