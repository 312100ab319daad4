package io.taizhang.suite;

import org.jspecify.annotations.Nullable;

/** One of the packaged services. */
final class BreakableService implements Freezable {
  private final ServiceDefinition service;
  private final RunFolder folder;
  private @Nullable ServiceProcess process;

  BreakableService(ServiceDefinition service, RunFolder folder) {
    this.service = service;
    this.folder = folder;
  }

  @Override
  public void start() {
    var launched = ServiceProcess.relaunch(service, folder);
    process = launched;
    launched.awaitReady();
  }

  @Override
  public void kill() {
    if (process != null) {
      process.kill();
      process = null;
    }
  }

  @Override
  public void freeze() {
    Signals.freeze(running().pid());
  }

  @Override
  public void thaw() {
    Signals.thaw(running().pid());
  }

  @Override
  public void close() {
    kill();
  }

  private ServiceProcess running() {
    if (process == null) {
      throw new IllegalStateException(service.name() + " does not run");
    }
    return process;
  }
}
