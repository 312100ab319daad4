package io.taizhang.chassis.clock;

/** A worker that may still have something to do before business time moves on. */
public interface Settling {

  /** True when nothing waits to be done at the present business time. */
  boolean settled();

  /** Counts what has been done, so that two looks can tell whether anything moved in between. */
  long position();

  /** Business time has moved; look again now. */
  void wake();
}
