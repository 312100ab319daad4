package io.taizhang.suite;

import io.taizhang.suite.Started.Stage;
import io.taizhang.suite.parts.EmbeddedPostgreSql;
import io.taizhang.suite.parts.FreePorts;
import io.taizhang.suite.parts.PartFailedException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * The whole suite on this machine: embedded PostgreSQL, Kafka and issuer in this process, the four
 * packaged services as child processes.
 *
 * <p>One instance per run name at a time. Whatever a killed predecessor left running is ended
 * first. A start that fails stops what it had started and says why, with the end of the log.
 */
public final class Suite implements AutoCloseable {
  private final SuiteSettings settings;
  private final RunFolder folder;
  private final Progress progress;
  private final Started started;
  private final Starter starter;

  /** Makes a suite that has not been started; progress is told to {@code out}. */
  public Suite(SuiteSettings settings, PrintStream out) {
    this.settings = settings;
    this.folder = RunFolder.of(settings);
    this.progress = new Progress(out);
    this.started = new Started(progress);
    this.starter = new Starter(folder, progress, started::close);
  }

  /** Starts everything and returns when every service says it is ready. */
  public SuiteEndpoints start() {
    try {
      prepare();
      SuiteEndpoints endpoints = startServices(Backbone.start(folder, started, starter));
      endpoints.write(folder.endpoints());
      started.add(Stage.ENDPOINTS, () -> Files.deleteIfExists(folder.endpoints()));
      return endpoints;
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /** Ends what a killed run left and deletes the run's data. */
  public void reset() {
    try (started) {
      started.add(Stage.LOCK, InstanceLock.take(folder));
      endOrphans();
      folder.delete();
      Files.deleteIfExists(folder.endpoints());
    } catch (IOException e) {
      throw new PartFailedException("cannot reset " + settings.run(), e);
    }
  }

  private void prepare() {
    started.add(Stage.LOCK, InstanceLock.take(folder));
    endOrphans();
    requireFreeGatewayPort();
    if (!settings.keepsData()) {
      folder.delete();
    }
    folder.create();
    PartLogs.sendToFiles(folder);
    ServiceCatalog.requireBuilt(settings.root());
  }

  private void endOrphans() {
    ServiceCatalog.MODULES.forEach(name -> ServiceProcess.pidFile(name, folder).endOrphan());
    EmbeddedPostgreSql.endOrphan(folder.data("postgresql"));
  }

  private void requireFreeGatewayPort() {
    int port = settings.gatewayPort();
    if (port != 0 && !FreePorts.isFree(port)) {
      throw new PartFailedException(
          "端口 %d 已被占用，请用 SUITE_PORT 另选 / port %d is busy, choose another with SUITE_PORT"
              .formatted(port, port));
    }
  }

  private SuiteEndpoints startServices(Backbone backbone) {
    var catalog = new ServiceCatalog(settings, folder, backbone);
    List<ServiceDefinition> services = catalog.behindTheGateway();
    ServiceDefinition gateway = catalog.gateway(services);
    List<Starter.Part> parts = new ArrayList<>();
    services.forEach(service -> parts.add(part(service, Stage.SERVICES)));
    parts.add(part(gateway, Stage.GATEWAY));
    starter.together(parts);
    return SuiteEndpoints.of(backbone, gateway, services);
  }

  private Starter.Part part(ServiceDefinition service, Stage stage) {
    return new Starter.Part(
        service.name(),
        () -> {
          var process = started.add(stage, ServiceProcess.launch(service, folder));
          process.awaitReady();
          process.onUnexpectedExit(progress::say);
        });
  }

  /** Stops the gateway, the services, the issuer, Kafka and PostgreSQL, in this order. */
  @Override
  public void close() {
    started.close();
  }
}
