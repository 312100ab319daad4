package io.taizhang.gateway.page;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.taizhang.gateway.forward.RouteTable;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the gateway serves itself, held in memory: the API page, the merged contract, the
 * contracts of events and the pages of problems.
 */
public final class ApiPages {

  private final Map<String, Page> byPath;

  private ApiPages(Map<String, Page> byPath) {
    this.byPath = Map.copyOf(byPath);
  }

  /**
   * Loads the pages and merges the contracts.
   *
   * @throws IllegalArgumentException when two contracts collide or contradict the routing table
   */
  public static ApiPages load(Collection<String> services, RouteTable routes) {
    ObjectNode contract = Contracts.merge(services, routes);
    Map<String, Page> pages = EventFiles.load();
    pages.putAll(ProblemPages.load());
    pages.putAll(
        Map.of(
            "/", new Page("text/html; charset=utf-8", Resources.read("page/index.html")),
            "/openapi.json",
                new Page("application/json", contract.toString().getBytes(StandardCharsets.UTF_8)),
            "/openapi.yaml", new Page("application/yaml", Contracts.yaml(contract)),
            "/page/page.js", new Page("text/javascript", Resources.read("page/page.js")),
            "/page/page.css", new Page("text/css", Resources.read("page/page.css")),
            "/page/swagger-ui.css", new Page("text/css", Resources.swaggerUi("swagger-ui.css")),
            "/page/swagger-ui-bundle.js",
                new Page("text/javascript", Resources.swaggerUi("swagger-ui-bundle.js"))));
    return new ApiPages(pages);
  }

  /** The page at a raw target, whose query does not matter. */
  public Optional<Page> at(String target) {
    int query = target.indexOf('?');
    return Optional.ofNullable(byPath.get(query < 0 ? target : target.substring(0, query)));
  }
}
