package io.taizhang.chassis.web.idempotency;

import java.util.Objects;

/** Carries a kept answer past the operation's return type; no fault, and without a trace. */
final class Replay extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Answer answer;

  Replay(Answer answer) {
    super("answered before", null, false, false);
    this.answer = answer;
  }

  Answer answer() {
    return Objects.requireNonNull(answer);
  }
}
