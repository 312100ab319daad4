package io.taizhang.suite;

/** A part that can be ended in good order, to be started again later. */
public interface Stoppable extends Freezable {

  /** Ends it in good order and returns when it is gone. */
  void stop();
}
