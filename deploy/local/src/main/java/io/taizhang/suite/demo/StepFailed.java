package io.taizhang.suite.demo;

/** A step of the story did not go as told. */
public final class StepFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StepFailed(String message) {
    super(message);
  }

  StepFailed(String message, Throwable cause) {
    super(message, cause);
  }

  /** Fails the step unless the two are equal. */
  static void unlessEqual(String what, Object expected, Object seen) {
    if (!expected.equals(seen)) {
      throw new StepFailed(what + ": expected " + expected + ", saw " + seen);
    }
  }
}
