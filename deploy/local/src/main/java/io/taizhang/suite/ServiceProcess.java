package io.taizhang.suite;

import io.taizhang.suite.parts.PartFailedException;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A service running as a child process, in its own session so that Ctrl-C reaches only us. */
final class ServiceProcess implements AutoCloseable {
  private static final Duration READY_WITHIN = Duration.ofMinutes(2);
  private static final Duration STOPPED_WITHIN = Duration.ofSeconds(20);
  private static final long POLL_MILLIS = 150;
  private static final List<String> SMALL_FOOTPRINT =
      List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

  private final ServiceDefinition service;
  private final Process process;
  private final PidFile pidFile;
  private final Path log;
  private volatile boolean stopping;

  private ServiceProcess(ServiceDefinition service, Process process, PidFile pidFile, Path log) {
    this.service = service;
    this.process = process;
    this.pidFile = pidFile;
    this.log = log;
  }

  static ServiceProcess launch(ServiceDefinition service, RunFolder folder) {
    return launch(service, folder, Redirect.to(folder.log(service.name()).toFile()));
  }

  /** Launches once more within the same run: what the one before has logged is kept. */
  static ServiceProcess relaunch(ServiceDefinition service, RunFolder folder) {
    return launch(service, folder, Redirect.appendTo(folder.log(service.name()).toFile()));
  }

  private static ServiceProcess launch(
      ServiceDefinition service, RunFolder folder, Redirect redirect) {
    Path log = folder.log(service.name());
    try {
      Process process =
          new ProcessBuilder(command(service, folder))
              .redirectErrorStream(true)
              .redirectOutput(redirect)
              .start();
      PidFile pidFile = pidFile(service.name(), folder);
      pidFile.write(process.pid());
      return new ServiceProcess(service, process, pidFile, log);
    } catch (IOException e) {
      throw new PartFailedException("cannot launch " + service.name(), e);
    }
  }

  static PidFile pidFile(String name, RunFolder folder) {
    return new PidFile(folder.pid(name), marker(folder));
  }

  private static String marker(RunFolder folder) {
    return "-Dtaizhang.suite.run=" + folder.path();
  }

  private static List<String> command(ServiceDefinition service, RunFolder folder) {
    List<String> command = new ArrayList<>();
    if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
      command.add("/usr/bin/setsid");
    }
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(marker(folder));
    command.addAll(SMALL_FOOTPRINT);
    new TreeMap<>(service.configuration())
        .forEach((key, value) -> command.add("-D%s=%s".formatted(key, value)));
    command.add("-jar");
    command.add(service.jar().toString());
    return command;
  }

  /** Returns when the service says it is ready; fails when it dies or takes too long. */
  void awaitReady() {
    var probe =
        HttpRequest.newBuilder(URI.create(service.managementUrl() + "/q/health/ready"))
            .timeout(Duration.ofSeconds(5))
            .build();
    long deadline = System.nanoTime() + READY_WITHIN.toNanos();
    try (var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      while (!answersReady(http, probe)) {
        if (process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
          throw new PartFailedException(service.name() + " exited with " + process.exitValue());
        }
        if (System.nanoTime() > deadline) {
          throw new PartFailedException(
              "%s not ready within %d s".formatted(service.name(), READY_WITHIN.toSeconds()));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PartFailedException("interrupted while waiting for " + service.name(), e);
    }
  }

  private static boolean answersReady(HttpClient http, HttpRequest probe)
      throws InterruptedException {
    try {
      return http.send(probe, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Ends it by a signal that cannot be caught. */
  void kill() {
    stopping = true;
    process.destroyForcibly().onExit().join();
    pidFile.delete();
  }

  long pid() {
    return process.pid();
  }

  /** Tells of the service's end when nobody asked for it. */
  void onUnexpectedExit(Consumer<String> listener) {
    var _ = process.onExit().thenAccept(ended -> report(ended.exitValue(), listener));
  }

  private void report(int exitValue, Consumer<String> listener) {
    if (!stopping) {
      listener.accept(
          "%s 意外退出 exited unexpectedly with %d, log: %s".formatted(service.name(), exitValue, log));
    }
  }

  @Override
  public void close() {
    stopping = true;
    process.destroy();
    process
        .onExit()
        .completeOnTimeout(process, STOPPED_WITHIN.toSeconds(), TimeUnit.SECONDS)
        .join();
    process.destroyForcibly().onExit().join();
    pidFile.delete();
  }
}
