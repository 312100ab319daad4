package io.taizhang.suite;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Answers a service's management paths. After its clock has moved it says "not settled" twice.
 *
 * <p>Packed alone into a jar, so it uses nothing but the JDK.
 */
final class StandIn {
  private StandIn() {}

  public static void main(String[] args) throws IOException {
    System.out.println("profile " + System.getProperty("quarkus.profile"));
    serve(
        Integer.getInteger("quarkus.management.port"),
        Instant.parse(System.getProperty("taizhang.clock.start", "2026-01-01T00:00:00Z")));
    serve(Integer.getInteger("quarkus.http.port"), Instant.EPOCH);
  }

  static HttpServer serve(int port, Instant start) throws IOException {
    var server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    var now = new AtomicReference<>(start);
    var unsettled = new AtomicInteger();
    server.createContext("/q/health/ready", exchange -> answer(exchange, 200, "{}"));
    server.createContext(
        "/local/settled",
        exchange -> {
          int left = unsettled.getAndUpdate(n -> Math.max(0, n - 1));
          answer(exchange, 200, "{\"settled\":%b,\"position\":%d}".formatted(left == 0, -left));
        });
    server.createContext(
        "/local/clock",
        exchange -> {
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          if (exchange.getRequestMethod().equals("PUT")) {
            Instant wanted = Instant.parse(body.replaceAll(".*\"now\":\"([^\"]*)\".*", "$1"));
            if (wanted.isBefore(now.get())) {
              answer(exchange, 409, "backward");
              return;
            }
            now.set(wanted);
            unsettled.set(2);
          }
          answer(exchange, 200, "{\"now\":\"" + now.get() + "\"}");
        });
    server.start();
    return server;
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
