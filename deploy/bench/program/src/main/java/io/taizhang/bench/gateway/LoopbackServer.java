package io.taizhang.bench.gateway;

import io.vertx.core.DeploymentOptions;
import io.vertx.core.Verticle;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;

/** Runs a server on two event loops, says {@code =} when it listens, and ends with its input. */
final class LoopbackServer {

  private static final int EVENT_LOOPS = 2;

  private LoopbackServer() {}

  static void serveUntilInputEnds(Supplier<Verticle> server) throws IOException {
    Vertx vertx = Vertx.vertx();
    vertx
        .deployVerticle(server, new DeploymentOptions().setInstances(EVENT_LOOPS))
        .toCompletionStage()
        .toCompletableFuture()
        .join();
    System.out.println("=");
    System.in.transferTo(OutputStream.nullOutputStream());
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }
}
