package io.taizhang.bench.gateway;

import io.taizhang.bench.measure.Child;
import io.taizhang.bench.measure.Home;
import io.taizhang.suite.parts.FreePorts;
import io.taizhang.suite.parts.OidcIssuer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/** The backend and, in front of it, the gateway and each peer, all running. */
final class Peers implements AutoCloseable {

  static final String DIRECT = "direct";
  static final String GATEWAY = "gateway";
  static final String NGINX = "nginx";
  static final String VERTX = "bare Vert.x proxy";

  /** Something that answers on a port. */
  record Peer(String name, int port, Child process) {}

  private final List<Peer> peers = new ArrayList<>();
  private final OidcIssuer issuer;
  private final Requests requests;

  private Peers(OidcIssuer issuer, Requests requests) {
    this.issuer = issuer;
    this.requests = requests;
  }

  static Peers start(Home home) throws IOException, InterruptedException {
    OidcIssuer issuer = OidcIssuer.start();
    Peers peers = new Peers(issuer, Requests.of(Token.from(issuer.tokenEndpoint())));
    Queue<Integer> ports = new ArrayDeque<>(FreePorts.many(5));
    int backend = ports.remove();
    Path work = home.work();
    peers.add(
        DIRECT,
        backend,
        Child.ready(
            work.resolve("backend.log"),
            Home.peer(Backend.class.getName(), List.of(Integer.toString(backend)))));
    int gateway = ports.remove();
    peers.add(
        GATEWAY,
        gateway,
        PackagedGateway.start(home, gateway, ports.remove(), backend, issuer.issuer()));
    int vertx = ports.remove();
    peers.add(
        VERTX,
        vertx,
        Child.ready(
            work.resolve("vertx.log"),
            Home.peer(
                BareProxy.class.getName(),
                List.of(Integer.toString(vertx), Integer.toString(backend)))));
    Optional<Path> nginx = Nginx.binary();
    if (nginx.isPresent()) {
      int port = ports.remove();
      peers.add(NGINX, port, Nginx.start(nginx.get(), work, port, backend));
    }
    for (Peer peer : peers.all()) {
      peers.awaitAnswer(peer);
    }
    return peers;
  }

  private void add(String name, int port, Child process) {
    peers.add(new Peer(name, port, process));
  }

  private void awaitAnswer(Peer peer) throws InterruptedException {
    long begin = System.nanoTime();
    while (!answers(peer)) {
      if (!peer.process().isAlive()
          || System.nanoTime() - begin > Duration.ofMinutes(2).toNanos()) {
        throw new IllegalStateException(peer.name() + " does not answer");
      }
      Thread.sleep(100);
    }
  }

  private boolean answers(Peer peer) {
    try (Wire wire = new Wire(peer.port())) {
      return wire.exchange(requests.get()) == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  Requests requests() {
    return requests;
  }

  List<Peer> all() {
    return List.copyOf(peers);
  }

  /** All but the backend itself. */
  List<Peer> proxies() {
    return peers.stream().filter(peer -> !peer.name().equals(DIRECT)).toList();
  }

  @Override
  public void close() {
    peers.reversed().forEach(peer -> peer.process().close());
    issuer.close();
  }
}
