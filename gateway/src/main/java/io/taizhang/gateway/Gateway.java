package io.taizhang.gateway;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.taizhang.gateway.forward.RouteTable;
import io.taizhang.gateway.identity.PlainHttpIssuer;
import io.taizhang.gateway.page.ApiPages;
import io.taizhang.gateway.quota.AddressQuota;
import io.taizhang.gateway.quota.CallerQuota;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/** Opens the public port when the application starts and closes it after the last answer. */
@ApplicationScoped
class Gateway {

  private static final Logger LOG = Logger.getLogger(Gateway.class);

  private final Vertx vertx;
  private final GatewayConfig config;
  private final Traffic traffic;
  private final AtomicInteger loopsWithoutKeys;
  private volatile int port;

  Gateway(Vertx vertx, GatewayConfig config, MeterRegistry meters) {
    this.vertx = vertx;
    this.config = config;
    this.traffic = new Traffic(meters);
    this.loopsWithoutKeys = new AtomicInteger(config.eventLoops());
  }

  void open(@Observes StartupEvent started) {
    var settings = Settings.of(config);
    try {
      open(settings);
    } catch (IllegalArgumentException e) {
      throw new ConfigurationException(e.getMessage());
    } catch (CompletionException e) {
      throw new ConfigurationException(
          "The gateway cannot listen on %s:%d: %s"
              .formatted(settings.host(), settings.port(), e.getCause()));
    }
    LOG.infof("The gateway listens on http://%s:%d", settings.host(), port);
  }

  private void open(Settings settings) {
    PlainHttpIssuer.refuse(settings.issuer(), ConfigUtils.getProfiles());
    var routes = RouteTable.of(config.routes(), config.upstreams());
    var pages = ApiPages.load(config.upstreams().keySet(), routes);
    var quota = new AddressQuota(settings.open(), Clock.systemUTC());
    var callers = new CallerQuota(settings.callers(), System::nanoTime);
    vertx
        .deployVerticle(
            () ->
                new DoorVerticle(
                    settings,
                    routes,
                    pages,
                    traffic,
                    quota,
                    callers,
                    Clock.systemUTC(),
                    listening -> port = listening,
                    loopsWithoutKeys::decrementAndGet),
            new DeploymentOptions().setInstances(config.eventLoops()))
        .toCompletionStage()
        .toCompletableFuture()
        .join();
  }

  void close(@Observes ShutdownEvent stopping) throws InterruptedException {
    if (!traffic.drain(config.drain())) {
      LOG.warnf("Requests are still under way after %s; closing on them", config.drain());
    }
  }

  /** Open, knows the issuer's keys on every event loop, and is not about to close. */
  boolean isReady() {
    return port > 0 && loopsWithoutKeys.get() == 0 && !traffic.isDraining();
  }

  int port() {
    return port;
  }
}
