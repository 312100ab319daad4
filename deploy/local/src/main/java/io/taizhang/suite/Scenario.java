package io.taizhang.suite;

import java.io.PrintStream;

/** A story played on a running suite, found through {@link java.util.ServiceLoader}. */
public interface Scenario {

  /** Plays the story, narrating to {@code out}; returns the number of failed steps. */
  int play(SuiteEndpoints endpoints, TimeTravel time, PrintStream out);
}
