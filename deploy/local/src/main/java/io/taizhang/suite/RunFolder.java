package io.taizhang.suite;

import io.taizhang.suite.parts.PartFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The files of one run under {@code .suite/<run>}. */
record RunFolder(Path home, String run) {

  static RunFolder of(SuiteSettings settings) {
    return new RunFolder(
        settings.root().resolve(".suite").toAbsolutePath().normalize(), settings.run());
  }

  Path path() {
    return home.resolve(run);
  }

  Path lock() {
    return home.resolve(run + ".lock");
  }

  Path binaries() {
    return home.resolve("bin");
  }

  Path data(String part) {
    return path().resolve(part);
  }

  Path businessClock() {
    return path().resolve("business-clock");
  }

  Path log(String part) {
    return path().resolve("logs").resolve(part + ".log");
  }

  Path pid(String part) {
    return path().resolve("pids").resolve(part);
  }

  Path endpoints() {
    return run.equals("up") ? home.resolve("endpoints.json") : path().resolve("endpoints.json");
  }

  void create() {
    try {
      Files.createDirectories(path().resolve("logs"));
      Files.createDirectories(path().resolve("pids"));
    } catch (IOException e) {
      throw new PartFailedException("cannot create " + path(), e);
    }
  }

  void delete() {
    if (!Files.exists(path())) {
      return;
    }
    try (Stream<Path> files = Files.walk(path())) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new PartFailedException("cannot delete " + path(), e);
    }
  }
}
