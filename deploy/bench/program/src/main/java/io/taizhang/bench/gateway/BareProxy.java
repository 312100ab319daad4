package io.taizhang.bench.gateway;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.httpproxy.HttpProxy;

/** vertx-http-proxy as it comes: no token, no hygiene, no routes. */
public final class BareProxy {

  private BareProxy() {}

  /** Listens on the first loopback port given and proxies to the second. */
  public static void main(String[] arguments) throws Exception {
    int port = Integer.parseInt(arguments[0]);
    int backend = Integer.parseInt(arguments[1]);
    LoopbackServer.serveUntilInputEnds(() -> new Proxying(port, backend));
  }

  private static final class Proxying extends AbstractVerticle {
    private final int port;
    private final int backend;

    Proxying(int port, int backend) {
      this.port = port;
      this.backend = backend;
    }

    @Override
    public void start(Promise<Void> started) {
      var client =
          vertx.createHttpClient(new HttpClientOptions(), new PoolOptions().setHttp1MaxSize(64));
      vertx
          .createHttpServer(new HttpServerOptions().setHost("127.0.0.1").setPort(port))
          .requestHandler(HttpProxy.reverseProxy(client).origin(backend, "127.0.0.1"))
          .listen()
          .<Void>mapEmpty()
          .onComplete(started);
    }
  }
}
