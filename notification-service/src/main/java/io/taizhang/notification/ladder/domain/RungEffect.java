package io.taizhang.notification.ladder.domain;

/** What reaching a rung does, and hence when it may fire. */
public enum RungEffect {
  /** Somebody is told; waits for office hours. */
  NOTICE,
  /** Something is the case; holds from its very instant, day or night. */
  FACT,
  /** A fact by which the clock's owner is asked to open a supervision order. */
  CARD
}
