package io.taizhang.chassis.time;

/** The kinds of clock fact, as they travel. */
public enum FactType {
  START,
  PAUSE,
  RESUME,
  EXTEND,
  STOP
}
