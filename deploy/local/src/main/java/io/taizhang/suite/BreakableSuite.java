package io.taizhang.suite;

import io.taizhang.suite.Started.Stage;
import io.taizhang.suite.parts.EmbeddedPostgreSql;
import io.taizhang.suite.parts.Link;
import io.taizhang.suite.parts.OidcIssuer;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The suite with every part a process of its own, so that each can be killed, frozen and started
 * again, and with a {@link Link} between each service and Kafka. The services are the packaged
 * ones; only their patience is shortened, by settings they have anyway. Every commit is on the
 * disk.
 *
 * <p>{@value #TWIN} is a second ledger-service and {@value #STANDBY} a second notification-service,
 * each on the same database as the first and not started with the others.
 */
public final class BreakableSuite implements AutoCloseable {
  public static final String TWIN = "twin";
  public static final String STANDBY = "standby";

  /** The second replicas, which are started by whoever needs them. */
  static final List<String> TWINS = List.of(TWIN, STANDBY);

  private static final Map<String, String> IMPATIENT =
      Map.of(
          "taizhang.outbox.lease", "3s",
          "taizhang.database.idle-transaction", "3s",
          "kafka.session.timeout.ms", "3000",
          "kafka.heartbeat.interval.ms", "1000");

  private final SuiteSettings settings;
  private final RunFolder folder;
  private final Started started;
  private final Starter starter;
  private final KafkaLinks links = new KafkaLinks();
  private final BreakablePostgreSql postgreSql;
  private final BreakableKafka kafka;
  private final Map<String, BreakableService> services = new LinkedHashMap<>();

  /** Makes a suite that has not been started; progress is told to {@code out}. */
  public BreakableSuite(SuiteSettings settings, PrintStream out) {
    this.settings = settings;
    this.folder = RunFolder.of(settings);
    Progress progress = new Progress(out);
    this.started = new Started(progress);
    this.starter = new Starter(folder, progress, started::close);
    this.postgreSql = new BreakablePostgreSql(folder);
    this.kafka = new BreakableKafka(links.listeners(), folder);
  }

  /** Starts everything but the twins on empty data. */
  public Addresses start() {
    try {
      prepare();
      started.add(Stage.KAFKA, links);
      starter.together(
          new Starter.Part("postgresql", started.add(Stage.POSTGRESQL, postgreSql)::start),
          new Starter.Part("kafka", started.add(Stage.KAFKA, kafka)::start));
      OidcIssuer issuer = started.add(Stage.ISSUER, OidcIssuer.start());
      return startServices(
          new Backbone(postgreSql.server(), links.listeners().bootstrapServers(), issuer));
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /**
   * Where a started suite is reached.
   *
   * @param twin the base URL of the second ledger-service, past the gateway
   * @param standby the second notification-service's base URL for operators
   */
  public record Addresses(SuiteEndpoints suite, String twin, String standby) {}

  /** {@code ledger}, {@code issue}, {@code notification}, {@code gateway} or a twin. */
  public Freezable service(String name) {
    return require(services, name);
  }

  public Stoppable kafka() {
    return kafka;
  }

  public Breakable postgreSql() {
    return postgreSql;
  }

  /** The line between Kafka and a service other than the gateway. */
  public Link link(String name) {
    return links.of(name);
  }

  private void prepare() {
    started.add(Stage.LOCK, InstanceLock.take(folder));
    List<String> processes = new ArrayList<>(ServiceCatalog.MODULES);
    processes.addAll(TWINS);
    processes.forEach(name -> ServiceProcess.pidFile(name, folder).endOrphan());
    EmbeddedPostgreSql.endOrphan(folder.data("postgresql"));
    folder.delete();
    folder.create();
    PartLogs.sendToFiles(folder);
    ServiceCatalog.requireBuilt(settings.root());
  }

  private Addresses startServices(Backbone backbone) {
    var catalog = new ServiceCatalog(settings, folder, backbone);
    List<ServiceDefinition> behind = catalog.behindTheGateway();
    behind.forEach(service -> service.configuration().putAll(breakable(service.shortName())));
    ServiceDefinition twin = behind.getFirst().twin(TWIN, links.reached(TWIN));
    ServiceDefinition second = behind.getLast().twin(STANDBY, links.reached(STANDBY));
    ServiceDefinition gateway = catalog.gateway(behind);
    behind.forEach(service -> add(Stage.SERVICES, service));
    add(Stage.SERVICES, twin);
    add(Stage.SERVICES, second);
    add(Stage.GATEWAY, gateway);
    starter.together(
        services.entrySet().stream()
            .filter(service -> !TWINS.contains(service.getKey()))
            .map(service -> new Starter.Part(service.getKey(), service.getValue()::start))
            .toList());
    return new Addresses(
        SuiteEndpoints.of(backbone, gateway, behind), twin.httpUrl(), second.managementUrl());
  }

  private Map<String, String> breakable(String shortName) {
    Map<String, String> settings = new LinkedHashMap<>(IMPATIENT);
    settings.putAll(links.reached(shortName));
    return settings;
  }

  private void add(Stage stage, ServiceDefinition definition) {
    services.put(
        definition.shortName(), started.add(stage, new BreakableService(definition, folder)));
  }

  private static <T> T require(Map<String, T> parts, String name) {
    T part = parts.get(name);
    if (part == null) {
      throw new IllegalArgumentException("no part " + name);
    }
    return part;
  }

  /** Ends all that runs. */
  @Override
  public void close() {
    started.close();
  }
}
