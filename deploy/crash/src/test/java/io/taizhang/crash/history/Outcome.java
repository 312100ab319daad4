package io.taizhang.crash.history;

/** What the client learnt of a command. */
public enum Outcome {
  /** Answered with success: it must stand. */
  ACKNOWLEDGED,
  /** Refused: it must have left nothing. */
  REFUSED,
  /** No answer, or one that does not say: it stands whole or not at all. */
  UNKNOWN
}
