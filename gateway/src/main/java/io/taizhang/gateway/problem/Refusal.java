package io.taizhang.gateway.problem;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;

/**
 * Writes a {@link Problem} as the answer. A body still on its way is read and dropped for a short
 * while, so that the caller gets to read the answer, and then the connection is closed.
 */
public final class Refusal {

  private static final Duration LINGER = Duration.ofSeconds(2);
  private static final int LONGEST_INSTANCE = 256;

  private final Vertx vertx;

  public Refusal(Vertx vertx) {
    this.vertx = vertx;
  }

  /** Answers with the problem; once an answer has begun, cuts the connection instead. */
  public void send(HttpServerRequest request, Trace trace, Problem problem) {
    HttpServerResponse response = request.response();
    if (response.headWritten()) {
      response.reset();
      return;
    }
    response
        .setStatusCode(problem.code().status())
        .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .putHeader("X-Content-Type-Options", "nosniff");
    response.end(problem.body(instance(request.uri()), trace).toBuffer());
    if (!request.isEnded()) {
      linger(request);
    }
  }

  private void linger(HttpServerRequest request) {
    long timer = vertx.setTimer(LINGER.toMillis(), _ -> request.connection().close());
    request.exceptionHandler(_ -> vertx.cancelTimer(timer));
    request.endHandler(_ -> vertx.cancelTimer(timer));
    request.handler(_ -> {});
    request.resume();
  }

  private static String instance(String target) {
    int query = target.indexOf('?');
    String path = query < 0 ? target : target.substring(0, query);
    var safe = new StringBuilder();
    path.chars()
        .limit(LONGEST_INSTANCE)
        .forEach(
            c -> {
              if (c > ' ' && c < 0x7F && "\"<>\\^`{|}".indexOf(c) < 0) {
                safe.append((char) c);
              } else {
                safe.append("%%%02X".formatted(c));
              }
            });
    return safe.toString();
  }
}
