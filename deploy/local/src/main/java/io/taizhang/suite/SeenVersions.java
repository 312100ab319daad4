package io.taizhang.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a client of the API keeps in mind: the {@code version} of each resource it has seen, alone
 * or in a list, to name it in {@code If-Match} when it takes a step.
 */
public final class SeenVersions {

  private static final Pattern ACTION = Pattern.compile(".*/([^/]+)/actions/[^/]+");
  private static final String WHATEVER_STANDS = "*";

  private final Map<String, String> tags = new ConcurrentHashMap<>();

  /** Looks at an answer's body. */
  public void see(JsonNode body) {
    if (body.hasNonNull("id") && body.hasNonNull("version")) {
      tags.put(body.get("id").asText(), '"' + body.get("version").asText() + '"');
    }
    body.path("items").forEach(this::see);
  }

  /** The header for a step on this path; empty when the path is no step. */
  public Optional<String> ifMatch(String path) {
    Matcher action = ACTION.matcher(path);
    return action.matches()
        ? Optional.of(tags.getOrDefault(action.group(1), WHATEVER_STANDS))
        : Optional.empty();
  }
}
