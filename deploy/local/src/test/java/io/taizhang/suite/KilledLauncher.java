package io.taizhang.suite;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A launcher process that is killed once everything is up. */
final class KilledLauncher {
  private KilledLauncher() {}

  /** Starts {@code up}, kills it when it stands, and returns the services it leaves behind. */
  static List<ProcessHandle> leaveBehind(Path root, int port) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "-cp",
            System.getProperty("java.class.path"),
            "-Dsuite.home=" + root,
            Main.class.getName(),
            "up");
    builder.environment().put("SUITE_PORT", Integer.toString(port));
    Process launcher = builder.redirectErrorStream(true).start();
    awaitLine(launcher, "Ctrl-C");
    List<ProcessHandle> services =
        launcher
            .children()
            .filter(child -> child.info().commandLine().orElse("").contains("-jar"))
            .toList();
    launcher.destroyForcibly().waitFor();
    return services;
  }

  private static void awaitLine(Process launcher, String part) throws IOException {
    String line = launcher.inputReader().readLine();
    while (line != null && !line.contains(part)) {
      line = launcher.inputReader().readLine();
    }
    if (line == null) {
      throw new IOException("the launcher ended before it said " + part);
    }
  }
}
