package io.taizhang.gateway;

import io.taizhang.gateway.forward.Forwarder;
import io.taizhang.gateway.forward.RouteTable;
import io.taizhang.gateway.identity.BearerCheck;
import io.taizhang.gateway.page.ApiPages;
import io.taizhang.gateway.problem.Refusal;
import io.taizhang.gateway.quota.AddressQuota;
import io.taizhang.gateway.quota.CallerQuota;
import io.taizhang.gateway.quota.OpenDoor;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.PoolOptions;
import java.time.Clock;
import java.time.Duration;
import java.util.function.IntConsumer;

/** One event loop of the public port: its own server, connections, keys and remembered tokens. */
final class DoorVerticle extends AbstractVerticle {

  private static final int LARGEST_HEAD = 16 * 1024;
  private static final Duration IDLE_BEYOND_ANSWER = Duration.ofSeconds(30);

  private final Settings settings;
  private final RouteTable routes;
  private final ApiPages pages;
  private final Traffic traffic;
  private final AddressQuota quota;
  private final CallerQuota callers;
  private final Clock clock;
  private final IntConsumer onListening;
  private final Runnable onFirstKeys;

  DoorVerticle(
      Settings settings,
      RouteTable routes,
      ApiPages pages,
      Traffic traffic,
      AddressQuota quota,
      CallerQuota callers,
      Clock clock,
      IntConsumer onListening,
      Runnable onFirstKeys) {
    this.settings = settings;
    this.routes = routes;
    this.pages = pages;
    this.traffic = traffic;
    this.quota = quota;
    this.callers = callers;
    this.clock = clock;
    this.onListening = onListening;
    this.onFirstKeys = onFirstKeys;
  }

  @Override
  public void start(Promise<Void> started) {
    HttpClient client = vertx.createHttpClient(new HttpClientOptions(), pool());
    var bearer = new BearerCheck(vertx, client, settings.issuer(), clock);
    var forwarder = new Forwarder(vertx, client, settings.forward());
    var open = new OpenDoor(settings.open(), quota);
    var door = new Door(pages, open, bearer, callers, routes, forwarder, new Refusal(vertx));
    vertx
        .createHttpServer(serverOptions())
        .requestHandler(request -> door.enter(traffic.enter(request)))
        .invalidRequestHandler(request -> door.refuseUnreadable(traffic.enter(request)))
        .listen()
        .onSuccess(_ -> bearer.start(onFirstKeys))
        .map(HttpServer::actualPort)
        .onSuccess(onListening::accept)
        .<Void>mapEmpty()
        .onComplete(started);
  }

  private HttpServerOptions serverOptions() {
    return new HttpServerOptions()
        .setHost(settings.host())
        .setPort(settings.port())
        .setHttp2ClearTextEnabled(false)
        .setMaxInitialLineLength(LARGEST_HEAD)
        .setMaxHeaderSize(LARGEST_HEAD)
        .setIdleTimeout(
            Math.toIntExact(settings.forward().answer().plus(IDLE_BEYOND_ANSWER).toSeconds()));
  }

  private PoolOptions pool() {
    return new PoolOptions()
        .setHttp1MaxSize(settings.forward().connections())
        .setMaxWaitQueueSize(0);
  }
}
