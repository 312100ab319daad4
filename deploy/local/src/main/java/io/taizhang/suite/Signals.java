package io.taizhang.suite;

import io.taizhang.suite.parts.PartFailedException;
import java.io.IOException;

/** Signals that Java has no word for. */
final class Signals {
  private Signals() {}

  static void freeze(long pid) {
    send("STOP", pid);
  }

  static void thaw(long pid) {
    send("CONT", pid);
  }

  private static void send(String signal, long pid) {
    try {
      int exit = new ProcessBuilder("kill", "-" + signal, Long.toString(pid)).start().waitFor();
      if (exit != 0) {
        throw new PartFailedException("no process %d takes %s".formatted(pid, signal));
      }
    } catch (IOException e) {
      throw new PartFailedException("cannot send " + signal, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PartFailedException("interrupted while sending " + signal, e);
    }
  }
}
