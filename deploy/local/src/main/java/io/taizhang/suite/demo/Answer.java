package io.taizhang.suite.demo;

import com.fasterxml.jackson.databind.JsonNode;

/** What the gateway answered. */
public record Answer(int status, JsonNode body) {

  /** The answer, if it has this status; a step fails otherwise. */
  public Answer expect(int wanted) {
    if (status != wanted) {
      throw new StepFailed("answered " + status + " instead of " + wanted + ": " + body);
    }
    return this;
  }

  /** A field as text; empty when absent. */
  public String text(String field) {
    return body.path(field).asText();
  }

  /** The id of what was created. */
  public String id() {
    return text("id");
  }
}
