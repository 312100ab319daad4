package io.taizhang.chassis.time;

/** The kinds of clock fact, as they travel. */
public enum FactType {
  START,
  PAUSE,
  RESUME,
  EXTEND,
  STOP,
  CORRECT,
  REDATE_PAUSE;

  static FactType of(ClockFact fact) {
    return switch (fact) {
      case ClockFact.Start _ -> START;
      case ClockFact.Pause _ -> PAUSE;
      case ClockFact.Resume _ -> RESUME;
      case ClockFact.RedatePause _ -> REDATE_PAUSE;
      case ClockFact.Extend _ -> EXTEND;
      case ClockFact.Stop _ -> STOP;
      case ClockFact.Correct _ -> CORRECT;
    };
  }
}
