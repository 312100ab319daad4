package io.taizhang.acceptance.badinput;

import com.fasterxml.jackson.databind.JsonNode;
import io.taizhang.acceptance.Door;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the faults of one operation are made from: a request that is as it should be.
 *
 * @param others the same operation's call on what another owner, department or officer has
 */
record Ground(Operation operation, Call call, Optional<Call> others, Door door, BadTokens tokens) {

  /** The good request. */
  Request good() {
    return request(call);
  }

  Request request(Call one) {
    Map<String, String> headers = new HashMap<>();
    headers.put("Authorization", "Bearer " + token(one.who()));
    if (!one.body().isMissingNode()) {
      headers.put("Content-Type", "application/json");
    }
    if (!one.version().isEmpty()) {
      headers.put("If-Match", one.version());
    }
    var body =
        one.body().isMissingNode()
            ? BodyPublishers.noBody()
            : BodyPublishers.ofString(one.body().toString());
    return new Request("", operation.method(), one.target(operation), headers, body);
  }

  String token(String who) {
    return door.token(who);
  }

  String token() {
    return token(call.who());
  }

  JsonNode body() {
    return call.body();
  }
}
