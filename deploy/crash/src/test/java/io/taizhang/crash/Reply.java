package io.taizhang.crash;

import com.fasterxml.jackson.databind.JsonNode;
import io.taizhang.crash.history.Outcome;

/**
 * An answer, or the lack of one.
 *
 * @param status 0 without an answer
 * @param etag empty when there is none
 */
record Reply(int status, String etag, JsonNode body) {

  /** What an answer of this status says; a server's error leaves it open. */
  Outcome outcome() {
    if (status >= 200 && status < 300) {
      return Outcome.ACKNOWLEDGED;
    }
    return status >= 400 && status < 500 ? Outcome.REFUSED : Outcome.UNKNOWN;
  }

  String text(String field) {
    return body.path(field).asText("");
  }
}
