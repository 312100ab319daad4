package io.taizhang.suite;

import io.taizhang.suite.parts.PartFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Remembers a child process so that a later start can end it when its parent was killed. */
record PidFile(Path file, String marker) {
  private static final long PATIENCE_SECONDS = 10;

  void write(long pid) {
    try {
      Files.writeString(file, Long.toString(pid));
    } catch (IOException e) {
      throw new PartFailedException("cannot write " + file, e);
    }
  }

  /** Ends the process the file names, if it still runs and bears our marker. */
  void endOrphan() {
    if (!Files.exists(file)) {
      return;
    }
    try {
      String pid = Files.readString(file).strip();
      if (pid.matches("\\d+")) {
        ProcessHandle.of(Long.parseLong(pid)).filter(this::isOurs).ifPresent(PidFile::end);
      }
    } catch (IOException e) {
      throw new PartFailedException("cannot read " + file, e);
    }
    delete();
  }

  void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new PartFailedException("cannot delete " + file, e);
    }
  }

  private boolean isOurs(ProcessHandle process) {
    return process.info().commandLine().orElse("").contains(marker);
  }

  private static void end(ProcessHandle process) {
    CompletableFuture<ProcessHandle> exit = process.onExit();
    process.destroy();
    exit.completeOnTimeout(process, PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    if (process.isAlive()) {
      process.destroyForcibly();
      exit.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }
  }
}
