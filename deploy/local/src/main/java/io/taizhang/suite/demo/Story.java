package io.taizhang.suite.demo;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Tells the story step by step and counts what went wrong. */
final class Story {

  /** What a step does. */
  interface Deed {
    void run();
  }

  private final PrintStream out;
  private final List<String> shown = new ArrayList<>();
  private int passed;
  private int failed;

  Story(PrintStream out) {
    this.out = out;
  }

  void chapter(String chinese, String english) {
    out.printf("%n== %s · %s%n", chinese, english);
  }

  void step(String chinese, String english, Deed deed) {
    int number = passed + failed + 1;
    shown.clear();
    try {
      deed.run();
      passed++;
      out.printf("%3d ✓ %s%n      %s%n", number, chinese, english);
    } catch (RuntimeException e) {
      failed++;
      out.printf("%3d ✗ %s%n      %s%n      %s%n", number, chinese, english, e.getMessage());
    }
    shown.forEach(line -> out.println("        " + line));
  }

  /** A line to print under the step at hand. */
  void show(String line) {
    shown.add(line);
  }

  int end() {
    out.printf("%ndemo: %d steps passed, %d failed%n", passed, failed);
    return failed;
  }
}
