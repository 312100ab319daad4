package io.taizhang.acceptance;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A thread of dated deeds. One that breaks is not told further and disturbs no other. */
abstract class Story {
  private @Nullable AssertionError broken;

  abstract void enter(Agenda agenda);

  final void on(Agenda agenda, String local, Runnable deed) {
    agenda.at(LocalDateTime.parse(local), () -> tell(local, deed));
  }

  final void requireTold() {
    if (broken != null) {
      throw broken;
    }
  }

  private void tell(String local, Runnable deed) {
    if (broken != null) {
      return;
    }
    try {
      deed.run();
    } catch (AssertionError | RuntimeException e) {
      broken = new AssertionError("broke off at " + local + ": " + e.getMessage(), e);
    }
  }
}
