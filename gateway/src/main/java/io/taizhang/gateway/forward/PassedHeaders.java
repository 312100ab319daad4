package io.taizhang.gateway.forward;

import io.taizhang.gateway.problem.Trace;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which headers cross the gateway. Towards a service only those the API knows, so that no name a
 * proxy or framework might trust gets in; back to the caller all but the connection's own.
 */
final class PassedHeaders {

  private static final Set<String> TO_SERVICE =
      Set.of(
          "accept",
          "accept-encoding",
          "accept-language",
          "authorization",
          "cache-control",
          "content-encoding",
          "content-language",
          "content-length",
          "content-type",
          "idempotency-key",
          "if-match",
          "if-modified-since",
          "if-none-match",
          "if-range",
          "if-unmodified-since",
          "last-event-id",
          "prefer",
          "range",
          "user-agent");

  private static final Set<String> OF_THE_CONNECTION =
      Set.of(
          "connection",
          "keep-alive",
          "proxy-authenticate",
          "proxy-authorization",
          "proxy-connection",
          "server",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade");

  private PassedHeaders() {}

  static void toService(
      HttpServerRequest from, MultiMap to, Trace trace, ForwardSettings settings) {
    for (var header : from.headers()) {
      String name = header.getKey().toLowerCase(Locale.ROOT);
      if (TO_SERVICE.contains(name)) {
        to.add(name, header.getValue());
      }
    }
    String host = from.getHeader(HttpHeaders.HOST);
    if (host != null) {
      to.set(HttpHeaders.HOST, host);
    }
    to.set("x-forwarded-for", from.remoteAddress().hostAddress());
    to.set("x-forwarded-proto", settings.publicScheme());
    to.set("traceparent", trace.parent());
    if (trace.continued() && from.headers().contains("tracestate")) {
      to.set("tracestate", from.headers().getAll("tracestate"));
    }
  }

  static void toCaller(MultiMap from, MultiMap to) {
    Set<String> named = namedByConnection(from);
    for (var header : from) {
      String name = header.getKey().toLowerCase(Locale.ROOT);
      if (!OF_THE_CONNECTION.contains(name) && !named.contains(name)) {
        to.add(header.getKey(), header.getValue());
      }
    }
  }

  private static Set<String> namedByConnection(MultiMap headers) {
    if (!headers.contains(HttpHeaders.CONNECTION)) {
      return Set.of();
    }
    return headers.getAll(HttpHeaders.CONNECTION).stream()
        .flatMap(value -> Arrays.stream(value.split(",", -1)))
        .map(name -> name.strip().toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(HashSet::new));
  }
}
