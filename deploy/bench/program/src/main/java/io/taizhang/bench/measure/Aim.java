package io.taizhang.bench.measure;

/** What a ratio or a difference should come to. */
public sealed interface Aim {

  /** Whether the value is good enough. */
  boolean metBy(double value);

  /** No less than this. */
  record AtLeast(double bound) implements Aim {
    @Override
    public boolean metBy(double value) {
      return value >= bound;
    }

    @Override
    public String toString() {
      return "≥ " + bound;
    }
  }

  /** No more than this. */
  record AtMost(double bound) implements Aim {
    @Override
    public boolean metBy(double value) {
      return value <= bound;
    }

    @Override
    public String toString() {
      return "≤ " + bound;
    }
  }

  /** Shown for its own sake. */
  record None() implements Aim {
    @Override
    public boolean metBy(double value) {
      return true;
    }

    @Override
    public String toString() {
      return "–";
    }
  }
}
