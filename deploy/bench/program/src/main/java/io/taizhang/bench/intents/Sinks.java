package io.taizhang.bench.intents;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * An SMS gateway and a place for webhooks on this machine that keep count of what takes effect. One
 * parcel in a hundred is not answered, of these every other one after it has been taken. A webhook
 * takes effect once per {@code webhook-id}, as Standard Webhooks ask of receivers.
 */
final class Sinks implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SMS = "/sms/messages";
  private static final int ONE_IN = 100;

  private final HttpServer server;
  private final Set<String> taken = ConcurrentHashMap.newKeySet();
  private final Map<String, Integer> effects = new ConcurrentHashMap<>();
  private final AtomicInteger parcels = new AtomicInteger();
  private final AtomicInteger unanswered = new AtomicInteger();
  private final AtomicInteger twice = new AtomicInteger();
  private final AtomicLong lastTaken = new AtomicLong();

  private Sinks(HttpServer server) {
    this.server = server;
  }

  static Sinks open() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    Sinks sinks = new Sinks(server);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(SMS, sinks::sms);
    server.createContext("/hook", sinks::hook);
    server.start();
    return sinks;
  }

  /** The address of a path here. */
  String at(String path) {
    return "http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), path);
  }

  private void sms(HttpExchange exchange) throws IOException {
    if (exchange.getRequestMethod().equals("GET")) {
      String key = exchange.getRequestURI().getPath().substring(SMS.length() + 1);
      answer(exchange, taken.contains(key) ? 200 : 404, "{\"id\":\"S\",\"status\":\"ACCEPTED\"}");
      return;
    }
    JsonNode message = JSON.readTree(exchange.getRequestBody());
    String key = message.path("key").asText();
    receive(
        exchange,
        () -> {
          if (taken.add(key)) {
            lastTaken.set(System.nanoTime());
          } else {
            twice.incrementAndGet();
          }
        });
  }

  private void hook(HttpExchange exchange) throws IOException {
    String id = String.valueOf(exchange.getRequestHeaders().getFirst("webhook-id"));
    JsonNode notices = JSON.readTree(exchange.getRequestBody()).path("data").path("notices");
    receive(
        exchange,
        () -> {
          if (taken.add(id)) {
            notices.forEach(
                notice -> effects.merge(notice.path("messageId").asText(), 1, Integer::sum));
            lastTaken.set(System.nanoTime());
          }
        });
  }

  /** Takes the parcel and answers, except for the few that are not to be answered. */
  private void receive(HttpExchange exchange, Runnable effect) throws IOException {
    if (parcels.incrementAndGet() % ONE_IN == 0) {
      if (unanswered.incrementAndGet() % 2 == 0) {
        effect.run();
      }
      return;
    }
    effect.run();
    answer(exchange, 200, "{\"id\":\"S\"}");
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  /** How many came, answered or not. */
  int parcels() {
    return parcels.get();
  }

  /** How many of them were not answered. */
  int unanswered() {
    return unanswered.get();
  }

  /** When the last one was taken, by {@link System#nanoTime}. */
  long lastTaken() {
    return lastTaken.get();
  }

  /** Short messages that were sent again under a key that had been taken. */
  long shortMessagesTwice() {
    return twice.get();
  }

  /** Notices that took effect twice by webhook. */
  long noticesTwice() {
    return effects.values().stream().filter(times -> times > 1).count();
  }

  /** How many notices took effect by webhook. */
  long noticesByWebhook() {
    return effects.size();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
