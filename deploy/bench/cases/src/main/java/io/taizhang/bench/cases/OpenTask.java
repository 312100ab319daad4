package io.taizhang.bench.cases;

import java.util.Objects;

/**
 * The task that the engine has just opened for the worker's case: the worker is spared the look-up
 * that a person's list of tasks would need.
 */
public final class OpenTask {

  private static final ThreadLocal<String> ID = new ThreadLocal<>();

  private OpenTask() {}

  /** Remembers the task that this thread's command has opened. */
  public static void opened(String id) {
    ID.set(id);
  }

  /** The task of this thread's case. */
  public static String id() {
    return Objects.requireNonNull(ID.get(), "no task is open");
  }
}
