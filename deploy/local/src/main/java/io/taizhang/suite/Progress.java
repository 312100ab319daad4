package io.taizhang.suite;

import java.io.PrintStream;
import java.time.Duration;

/** Tells the person at the terminal, one line per event, what the suite is doing. */
final class Progress {
  private final PrintStream out;

  Progress(PrintStream out) {
    this.out = out;
  }

  void say(String line) {
    out.println(line);
    out.flush();
  }

  void ready(String part, Duration took) {
    say("  %-22s 已就绪 ready in %.1f s".formatted(part, took.toMillis() / 1000.0));
  }
}
