package io.taizhang.gateway.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * One OpenAPI document made of those of the services. A path belongs to one service, the one the
 * routing table names; a component of the same name must be the same everywhere. Parameters' names
 * do not tell two paths apart. How callers identify themselves is the gateway's to say.
 */
final class MergedContract {

  private static final String SCHEME = "bearer";

  private final ObjectNode document = JsonNodeFactory.instance.objectNode();
  private final ObjectNode paths;
  private final ObjectNode components;
  private final Map<String, JsonNode> tags = new HashMap<>();
  private final Map<String, String> origins = new HashMap<>();
  private final BiPredicate<String, String> isRoutedTo;

  /**
   * @param isRoutedTo whether the gateway sends a path to a service
   */
  MergedContract(BiPredicate<String, String> isRoutedTo) {
    this.isRoutedTo = isRoutedTo;
    document.put("openapi", "3.1.0");
    document
        .putObject("info")
        .put("title", "台账 Taizhang")
        .put("version", "v1")
        .put(
            "description", "重点项目台账、办不成事、时限与通知的统一接口。所有接口经网关访问，须带 Bearer 令牌；security 列出可用的角色，有其一即可。");
    document.putArray("servers").addObject().put("url", "/");
    document.putArray("security").addObject().putArray(SCHEME);
    document.putArray("tags");
    this.paths = document.putObject("paths");
    this.components = document.putObject("components");
    components
        .putObject("securitySchemes")
        .putObject(SCHEME)
        .put("type", "http")
        .put("scheme", "bearer")
        .put("bearerFormat", "JWT");
  }

  /**
   * Adds one service's document.
   *
   * @throws ContractConflict when it contradicts what is already there or the routing table
   */
  void add(String service, JsonNode contract) {
    contract.path("paths").properties().forEach(e -> addPath(service, e.getKey(), e.getValue()));
    contract.path("components").properties().stream()
        .filter(section -> !section.getKey().equals("securitySchemes"))
        .forEach(section -> addComponents(service, section.getKey(), section.getValue()));
    contract.path("tags").forEach(this::addTag);
  }

  ObjectNode document() {
    return document;
  }

  private void addPath(String service, String path, JsonNode item) {
    if (!isRoutedTo.test(path, service)) {
      throw new ContractConflict(
          "%s describes %s, but the gateway does not route it there".formatted(service, path));
    }
    claim("path " + path.replaceAll("\\{[^}]*}", "{}"), service);
    paths.set(path, item.deepCopy());
  }

  private void addComponents(String service, String section, JsonNode members) {
    members
        .properties()
        .forEach(
            member -> {
              ObjectNode known = components.withObjectProperty(section);
              JsonNode other = known.get(member.getKey());
              String what = section + " " + member.getKey();
              if (other == null) {
                claim(what, service);
                known.set(member.getKey(), member.getValue());
              } else if (!other.equals(member.getValue())) {
                claim(what, service);
              }
            });
  }

  private void addTag(JsonNode tag) {
    if (tags.putIfAbsent(tag.path("name").asText(), tag) == null) {
      document.withArrayProperty("tags").add(tag);
    }
  }

  private void claim(String what, String service) {
    String other = origins.putIfAbsent(what, service);
    if (other != null) {
      throw new ContractConflict(
          "%s and %s each describe a different %s".formatted(other, service, what));
    }
  }
}
