package io.taizhang.suite;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.taizhang.suite.parts.PartFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a running suite is reached; all addresses are on loopback.
 *
 * @param gateway the public door's base URL
 * @param issuer the OIDC issuer
 * @param tokenEndpoint where personas get their tokens
 * @param kafka bootstrap servers
 * @param postgresql the server and its databases
 * @param management base URL of each service's management port, by short name
 */
public record SuiteEndpoints(
    String gateway,
    String issuer,
    String tokenEndpoint,
    String kafka,
    PostgreSql postgresql,
    Map<String, String> management) {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /** The server's superuser, and the databases, each owned by a user of its own name. */
  public record PostgreSql(String url, String user, String password, List<String> databases) {}

  static SuiteEndpoints of(
      Backbone backbone, ServiceDefinition gateway, List<ServiceDefinition> services) {
    Map<String, String> management = new LinkedHashMap<>();
    services.forEach(service -> management.put(service.shortName(), service.managementUrl()));
    management.put(gateway.shortName(), gateway.managementUrl());
    return new SuiteEndpoints(
        gateway.httpUrl(),
        backbone.issuer().issuer(),
        backbone.issuer().tokenEndpoint(),
        backbone.kafka(),
        new PostgreSql(
            "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(backbone.postgreSql().port()),
            "postgres",
            "",
            ServiceCatalog.BEHIND_THE_GATEWAY),
        management);
  }

  /** Reads what {@link #write} wrote. */
  public static SuiteEndpoints read(Path file) {
    try {
      return JSON.readValue(file.toFile(), SuiteEndpoints.class);
    } catch (IOException e) {
      throw new PartFailedException("cannot read " + file, e);
    }
  }

  void write(Path file) {
    try {
      Files.writeString(file, JSON.writeValueAsString(this));
    } catch (IOException e) {
      throw new PartFailedException("cannot write " + file, e);
    }
  }
}
