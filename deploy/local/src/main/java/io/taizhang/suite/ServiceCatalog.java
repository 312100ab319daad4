package io.taizhang.suite;

import io.taizhang.suite.parts.Database;
import io.taizhang.suite.parts.FreePorts;
import io.taizhang.suite.parts.PartFailedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** The four services of the suite and the settings each is started with. */
final class ServiceCatalog {
  /** The services behind the gateway by short name, which is also their database's name. */
  static final List<String> BEHIND_THE_GATEWAY = List.of("ledger", "issue", "notification");

  /** The modules run as processes. */
  static final List<String> MODULES =
      List.of("ledger-service", "issue-service", "notification-service", "gateway");

  private final SuiteSettings settings;
  private final RunFolder folder;
  private final Backbone backbone;
  private final Queue<Integer> ports;

  ServiceCatalog(SuiteSettings settings, RunFolder folder, Backbone backbone) {
    this.settings = settings;
    this.folder = folder;
    this.backbone = backbone;
    this.ports = new ArrayDeque<>(FreePorts.many(2 * (BEHIND_THE_GATEWAY.size() + 1)));
  }

  /** Fails, naming the module, when one of the four has not been packaged. */
  static void requireBuilt(Path root) {
    for (String module : MODULES) {
      if (!Files.exists(jar(root, module))) {
        throw new PartFailedException(
            "%s 尚未构建 is not built: no %s".formatted(module, jar(root, module)));
      }
    }
  }

  List<ServiceDefinition> behindTheGateway() {
    return BEHIND_THE_GATEWAY.stream().map(this::service).toList();
  }

  ServiceDefinition gateway(List<ServiceDefinition> upstreams) {
    int free = nextPort();
    var gateway = define("gateway", settings.gatewayPort() == 0 ? free : settings.gatewayPort());
    upstreams.forEach(
        upstream ->
            gateway
                .configuration()
                .put("taizhang.gateway.upstreams." + upstream.shortName(), upstream.httpUrl()));
    return gateway;
  }

  private ServiceDefinition service(String shortName) {
    var service = define(shortName + "-service", nextPort());
    Map<String, String> configuration = service.configuration();
    Database database = backbone.postgreSql().database(shortName);
    configuration.put("quarkus.datasource.jdbc.url", database.jdbcUrl());
    configuration.put("quarkus.datasource.username", database.username());
    configuration.put("quarkus.datasource.password", database.password());
    configuration.put("kafka.bootstrap.servers", backbone.kafka());
    configuration.put("taizhang.clock.file", folder.businessClock().toString());
    if (settings.businessStart() != null) {
      configuration.put("taizhang.clock.start", settings.businessStart().toString());
    }
    if (shortName.equals("issue")) {
      configuration.put("taizhang.attachments.folder", folder.data("attachments").toString());
    }
    if (shortName.equals("ledger")) {
      configuration.put("taizhang.attachments.folder", folder.data("owner-attachments").toString());
    }
    if (shortName.equals("notification")) {
      configuration.putAll(mailer(setting("SUITE_SMTP", "suite.smtp")));
      configuration.putAll(sms(setting("SUITE_SMS", "suite.sms")));
    }
    return service;
  }

  private ServiceDefinition define(String name, int httpPort) {
    int managementPort = nextPort();
    Map<String, String> configuration = new HashMap<>();
    configuration.put("quarkus.profile", "local");
    configuration.put("quarkus.http.host", "127.0.0.1");
    configuration.put("quarkus.http.port", Integer.toString(httpPort));
    configuration.put("quarkus.management.host", "127.0.0.1");
    configuration.put("quarkus.management.port", Integer.toString(managementPort));
    configuration.put("quarkus.oidc.auth-server-url", backbone.issuer().issuer());
    configuration.put("quarkus.oidc.token.issuer", backbone.issuer().issuer());
    return new ServiceDefinition(
        name, jar(settings.root(), name), httpPort, managementPort, configuration);
  }

  private static Path jar(Path root, String module) {
    return root.toAbsolutePath().resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
  }

  private int nextPort() {
    return ports.remove();
  }

  /** A setting of the environment, or of whoever starts the suite in this process. */
  private static @Nullable String setting(String variable, String property) {
    String given = System.getenv(variable);
    return given == null ? System.getProperty(property) : given;
  }

  /** Short messages go to the gateway at this address when one is given; its secret is known. */
  static Map<String, String> sms(@Nullable String url) {
    return url == null || url.isBlank()
        ? Map.of()
        : Map.of("taizhang.channel.sms.url", url, "taizhang.channel.sms.secret", "local-suite");
  }

  /** Mail goes to {@code host:port} when one is given, and nowhere otherwise. */
  static Map<String, String> mailer(@Nullable String smtp) {
    if (smtp == null || smtp.isBlank()) {
      return Map.of("quarkus.mailer.mock", "true");
    }
    int colon = smtp.lastIndexOf(':');
    return Map.of(
        "quarkus.mailer.mock", "false",
        "quarkus.mailer.host", smtp.substring(0, colon),
        "quarkus.mailer.port", smtp.substring(colon + 1));
  }
}
