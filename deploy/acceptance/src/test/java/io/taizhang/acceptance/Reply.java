package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.util.List;

/**
 * What the gateway answered.
 *
 * @param body missing when it is no JSON
 */
public record Reply(int status, HttpHeaders headers, JsonNode body) {

  /** This reply, after a look at its status. */
  public Reply is(int wanted) {
    assertThat(status).as("status, with %s", body).isEqualTo(wanted);
    return this;
  }

  /** A field as text; empty when absent or null. */
  public String text(String field) {
    JsonNode value = body.path(field);
    return value.isNull() ? "" : value.asText();
  }

  /** The id of what was created or changed. */
  public String id() {
    return text("id");
  }

  /** A header of the answer; empty when it has none. */
  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /** The rows of a page, or of a plain list. */
  public List<JsonNode> rows() {
    JsonNode rows = body.isArray() ? body : body.path("items");
    return rows.valueStream().toList();
  }

  /** One field of every row. */
  List<String> column(String field) {
    return rows().stream().map(row -> row.path(field).asText()).toList();
  }
}
