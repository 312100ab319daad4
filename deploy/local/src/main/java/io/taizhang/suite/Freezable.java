package io.taizhang.suite;

/** A part that is one process, which can be stopped in its tracks. */
public interface Freezable extends Breakable {

  /** Nothing of it runs any more; what it holds open stays open. */
  void freeze();

  /** Lets it go on from where it was frozen. */
  void thaw();
}
