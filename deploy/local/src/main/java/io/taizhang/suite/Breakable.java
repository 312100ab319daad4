package io.taizhang.suite;

/** A part of a {@link BreakableSuite} that runs as processes of its own. */
public interface Breakable extends AutoCloseable {

  /** Starts it, or starts it again on the data it left, and returns when it is ready. */
  void start();

  /** Ends it at once, by a signal that cannot be caught. */
  void kill();

  /** Ends it for good. */
  @Override
  void close();
}
