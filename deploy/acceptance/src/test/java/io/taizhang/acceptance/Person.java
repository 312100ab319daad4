package io.taizhang.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody at the door. */
public record Person(Door door, @Nullable String authorization) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Reads. */
  public Reply get(String target) {
    return send("GET", target, BodyPublishers.noBody());
  }

  /** Creates, or takes a step. */
  public Reply post(String target, Object body) {
    return send("POST", target, BodyPublishers.ofString(json(body)));
  }

  /** Takes a step that needs no words. */
  public Reply post(String target) {
    return send("POST", target, BodyPublishers.noBody());
  }

  /** Hands a file in. */
  public Reply handIn(String target, String type, byte[] file) {
    return send("POST", target, type, BodyPublishers.ofByteArray(file));
  }

  /** Sends any bytes as if they were JSON. */
  Reply send(String method, String target, BodyPublisher body) {
    return send(method, target, "application/json", body);
  }

  private Reply send(String method, String target, String type, BodyPublisher body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(door.at(target)).header("Content-Type", type).method(method, body);
    door.ifMatch(target).ifPresent(version -> request.header("If-Match", version));
    if (authorization != null) {
      request.header("Authorization", authorization);
    }
    return door.send(request);
  }

  /** All rows of a list, page after page. */
  Stream<Reply> pages(String target, int limit) {
    String paged = target + (target.contains("?") ? "&" : "?") + "limit=" + limit;
    return Stream.iterate(
        get(paged).is(200),
        page -> page != null,
        page ->
            page.text("nextCursor").isEmpty()
                ? null
                : get(paged + "&cursor=" + page.text("nextCursor")).is(200));
  }

  static String json(Object body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
