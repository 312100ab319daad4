package io.taizhang.chassis.clock;

import io.quarkus.arc.All;
import io.quarkus.vertx.http.ManagementInterface;
import io.taizhang.chassis.time.BusinessZone;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Time travel on the management port: {@code GET|PUT /local/clock}, {@code GET /local/settled}. The
 * routes exist only where {@code taizhang.clock.travel} is on.
 */
@ApplicationScoped
class LocalClockRoutes {

  private final BusinessClock clock;
  private final ClockConfig config;
  private final List<Settling> workers;

  LocalClockRoutes(BusinessClock clock, ClockConfig config, @All List<Settling> workers) {
    this.clock = clock;
    this.config = config;
    this.workers = workers;
  }

  void mount(@Observes ManagementInterface management) {
    if (!config.travel()) {
      return;
    }
    Router router = management.router();
    router.get("/local/clock").handler(this::show);
    router
        .route(HttpMethod.PUT, "/local/clock")
        .handler(BodyHandler.create(false))
        .blockingHandler(this::travel);
    router.get("/local/settled").blockingHandler(this::settled);
  }

  private void show(RoutingContext request) {
    answer(request, 200, new JsonObject().put("now", now()));
  }

  private void travel(RoutingContext request) {
    Instant to;
    try {
      to = OffsetDateTime.parse(request.body().asJsonObject().getString("now")).toInstant();
    } catch (DateTimeException | DecodeException | ClassCastException | NullPointerException e) {
      answer(request, 400, new JsonObject().put("detail", "{\"now\": RFC 3339 instant} expected"));
      return;
    }
    if (!clock.travel(to)) {
      answer(request, 409, new JsonObject().put("detail", "business time only moves forward"));
      return;
    }
    keep();
    workers.forEach(Settling::wake);
    show(request);
  }

  private void settled(RoutingContext request) {
    boolean settled = workers.stream().allMatch(Settling::settled);
    long position = workers.stream().mapToLong(Settling::position).sum();
    answer(request, 200, new JsonObject().put("settled", settled).put("position", position));
  }

  private void keep() {
    config
        .file()
        .ifPresent(
            file -> {
              try {
                Files.writeString(file, clock.ahead().toString());
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private String now() {
    return clock.instant().atZone(BusinessZone.ZONE).toOffsetDateTime().toString();
  }

  private static void answer(RoutingContext request, int status, JsonObject body) {
    request
        .response()
        .setStatusCode(status)
        .putHeader("content-type", "application/json")
        .end(body.encode());
  }
}
