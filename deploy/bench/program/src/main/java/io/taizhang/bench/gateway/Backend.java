package io.taizhang.bench.gateway;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerOptions;

/** The tiny service behind every proxy: reads what it is sent and answers a few hundred bytes. */
public final class Backend {

  private static final Buffer ANSWER =
      Buffer.buffer(
          """
          {"id":"019a9c3e-7d1a-7c3e-9b1f-4e5d6c7b8a90","name":"人民医院二期","phase":"PRELIMINARY",\
          "investmentFen":60000000000,"plannedStart":"2026-12-01","version":3}
          """);

  private Backend() {}

  /** Listens on the loopback port given and ends with its input. */
  public static void main(String[] arguments) throws Exception {
    int port = Integer.parseInt(arguments[0]);
    LoopbackServer.serveUntilInputEnds(() -> new Answering(port));
  }

  private static final class Answering extends AbstractVerticle {
    private final int port;

    Answering(int port) {
      this.port = port;
    }

    @Override
    public void start(Promise<Void> started) {
      vertx
          .createHttpServer(new HttpServerOptions().setHost("127.0.0.1").setPort(port))
          .requestHandler(
              request ->
                  request.endHandler(
                      _ -> {
                        request.response().putHeader("content-type", "application/json");
                        var _ = request.response().end(ANSWER);
                      }))
          .listen()
          .<Void>mapEmpty()
          .onComplete(started);
    }
  }
}
