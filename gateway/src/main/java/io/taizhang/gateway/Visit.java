package io.taizhang.gateway;

import io.taizhang.gateway.problem.Trace;
import io.vertx.core.http.HttpServerRequest;

/** One request on its way through the gateway. */
final class Visit {

  private final HttpServerRequest request;
  private final Trace trace;
  private final long begun;
  private String service = "gateway";

  Visit(HttpServerRequest request, long begun) {
    this.request = request;
    this.trace = Trace.of(request.getHeader("traceparent"));
    this.begun = begun;
  }

  HttpServerRequest request() {
    return request;
  }

  Trace trace() {
    return trace;
  }

  long begun() {
    return begun;
  }

  /** Who answers, for the figures: the gateway itself unless a service was found. */
  String service() {
    return service;
  }

  void isFor(String service) {
    this.service = service;
  }
}
