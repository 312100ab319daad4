package io.taizhang.notification.ladder;

/** The texts that rungs may name. */
public interface RungTexts {

  /** Whether there is a text of that code that a rung's notice can be put into. */
  boolean has(String code);
}
