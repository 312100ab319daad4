package io.taizhang.chassis.time;

/** What {@link ClockLaw} answers to a proposed fact. */
public sealed interface ClockDecision {

  /** The fact may be appended as it is. */
  record Accepted(ClockFact fact) implements ClockDecision {}

  /** The fact must not be appended. */
  record Refused(ClockRefusal reason) implements ClockDecision {

    /** Stable code for the problem document. */
    public String code() {
      return reason.code();
    }

    /** zh-CN sentence for the person at the screen. */
    public String message() {
      return reason.message();
    }
  }
}
