package io.taizhang.suite.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A PostgreSQL left behind on a data folder by a process that was killed. */
final class PostgresOrphan {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Path data;
  private final Path pidFile;

  PostgresOrphan(Path data) {
    this.data = data;
    this.pidFile = data.resolve("postmaster.pid");
  }

  /** Ends the orphan, if there is one, and leaves the data folder free to be opened again. */
  void clear() {
    if (!Files.exists(pidFile)) {
      return;
    }
    try {
      runningPostmaster().ifPresent(this::end);
      Files.deleteIfExists(pidFile);
    } catch (IOException e) {
      throw new PartFailedException("PostgreSQL: cannot clear " + pidFile, e);
    }
  }

  /** Ends the server and its children by a signal that cannot be caught; the pid file stays. */
  void kill() {
    try {
      runningPostmaster()
          .ifPresent(
              postmaster -> {
                List<ProcessHandle> all =
                    Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
                all.forEach(ProcessHandle::destroyForcibly);
                all.forEach(process -> process.onExit().join());
              });
    } catch (IOException e) {
      throw new PartFailedException("PostgreSQL: cannot read " + pidFile, e);
    }
  }

  private Optional<ProcessHandle> runningPostmaster() throws IOException {
    List<String> lines = Files.readAllLines(pidFile);
    if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d+")) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(this::servesThisData);
  }

  private boolean servesThisData(ProcessHandle process) {
    String command = process.info().commandLine().orElse("");
    return command.contains("postgres") && command.contains(data.toString());
  }

  private void end(ProcessHandle postmaster) {
    for (String signal : List.of("INT", "QUIT")) {
      if (signalled(postmaster, signal)) {
        return;
      }
    }
    throw new PartFailedException(
        "PostgreSQL: an orphan (pid %d) on %s does not stop; end it and start again"
            .formatted(postmaster.pid(), data));
  }

  private static boolean signalled(ProcessHandle process, String signal) {
    try {
      new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
      process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (IOException | java.util.concurrent.ExecutionException e) {
      throw new PartFailedException("PostgreSQL: cannot end orphan " + process.pid(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PartFailedException("PostgreSQL: interrupted while ending an orphan", e);
    }
  }
}
