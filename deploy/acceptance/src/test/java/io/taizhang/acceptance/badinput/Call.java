package io.taizhang.acceptance.badinput;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.taizhang.acceptance.Reply;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A request of an operation that is as it should be.
 *
 * @param who the caller's client id
 * @param names what stands for the names in braces
 * @param query behind the question mark, or empty
 * @param version for If-Match, or empty
 * @param body missing where none is taken
 */
record Call(String who, Map<String, String> names, String query, String version, JsonNode body) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern NAME = Pattern.compile("\\{([^}]+)}");

  static Call by(String who) {
    return new Call(who, Map.of(), "", "", MissingNode.getInstance());
  }

  /** On the version of this resource that was just seen. */
  Call on(Reply subject) {
    return at("id", subject.id()).resting(subject);
  }

  Call at(String name, String value) {
    var more = new HashMap<>(names);
    more.put(name, value);
    return new Call(who, Map.copyOf(more), query, version, body);
  }

  Call resting(Reply seen) {
    return new Call(who, names, query, '"' + seen.text("version") + '"', body);
  }

  Call asking(String parameters) {
    return new Call(who, names, parameters, version, body);
  }

  Call saying(Object words) {
    return new Call(who, names, query, version, JSON.valueToTree(words));
  }

  Call as(String another) {
    return new Call(another, names, query, version, body);
  }

  String role() {
    return who.replaceAll("@.*", "");
  }

  /** The path with its names filled in, without the query. */
  String path(Operation operation) {
    return NAME.matcher(operation.path()).replaceAll(name -> names.get(name.group(1)));
  }

  String target(Operation operation) {
    return path(operation) + (query.isEmpty() ? "" : "?" + query);
  }
}
