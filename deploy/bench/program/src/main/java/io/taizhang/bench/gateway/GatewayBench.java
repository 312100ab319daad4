package io.taizhang.bench.gateway;

import io.taizhang.bench.measure.Aim;
import io.taizhang.bench.measure.CpuTime;
import io.taizhang.bench.measure.Figure;
import io.taizhang.bench.measure.Figures;
import io.taizhang.bench.measure.Home;
import io.taizhang.bench.measure.Samples;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import org.HdrHistogram.Histogram;

/**
 * The gateway beside nginx and a bare Vert.x proxy, all in front of the same backend: processor
 * time per request, and what each adds to the latency at a fixed rate.
 */
public final class GatewayBench {

  /**
   * How much to do.
   *
   * @param requests of each kind in a round
   * @param rate requests a second while latency is taken
   * @param seconds of latency taken in a round
   * @param rounds counted, after one that warms up
   */
  public record Size(int requests, int rate, int seconds, int rounds) {
    public static final Size FULL = new Size(40_000, 500, 10, 4);
    public static final Size TINY = new Size(1_000, 100, 1, 1);
  }

  private GatewayBench() {}

  /** Starts the peers, measures, and stops them. */
  public static Figures run(Home home, Size size) throws Exception {
    try (Peers peers = Peers.start(home)) {
      return figures(
          Samples.ofRounds(size.rounds(), round -> measure(peers, size, round)),
          Nginx.binary().isPresent());
    }
  }

  private static void measure(Peers peers, Size size, Samples round)
      throws IOException, ExecutionException, InterruptedException {
    for (Peers.Peer peer : peers.proxies()) {
      round.add(peer.name() + " GET", cpu(peer, peers.requests().get(), size.requests()));
      round.add(peer.name() + " POST", cpu(peer, peers.requests().post(), size.requests()));
    }
    for (Peers.Peer peer : peers.all()) {
      Histogram micros =
          Load.open(peer.port(), peers.requests(), size.rate(), size.rate() * size.seconds());
      round.add(peer.name() + " p50", (double) micros.getValueAtPercentile(50));
      round.add(peer.name() + " p99", (double) micros.getValueAtPercentile(99));
    }
  }

  private static double cpu(Peers.Peer peer, byte[] request, int count)
      throws IOException, ExecutionException, InterruptedException {
    CpuTime before = peer.process().cpu();
    Load.closed(peer.port(), request, count);
    return peer.process().cpu().microsEach(before, count);
  }

  private static Figures figures(Samples samples, boolean withNginx) {
    Figures figures = new Figures();
    for (String kind : new String[] {" GET", " POST"}) {
      String name = "CPU-µs per" + kind;
      if (withNginx) {
        figures.add(cpuFigure(samples, name, kind, Peers.NGINX, 3.0));
      }
      figures.add(cpuFigure(samples, name, kind, Peers.VERTX, 1.7));
    }
    figures.add(latency(samples, Peers.GATEWAY, " p99", new Aim.AtMost(1_000)));
    figures.add(latency(samples, Peers.GATEWAY, " p50", new Aim.None()));
    figures.add(latency(samples, Peers.VERTX, " p99", new Aim.None()));
    if (withNginx) {
      figures.add(latency(samples, Peers.NGINX, " p99", new Aim.None()));
    } else {
      figures.remark(Nginx.MISSING);
    }
    return figures;
  }

  private static Figure cpuFigure(
      Samples samples, String name, String kind, String peer, double bound) {
    return Figure.ratio(
        name,
        samples.median(Peers.GATEWAY + kind),
        peer,
        samples.median(peer + kind),
        new Aim.AtMost(bound));
  }

  private static Figure latency(Samples samples, String proxy, String quantile, Aim aim) {
    return Figure.added(
        proxy + quantile + ", µs, added",
        samples.median(proxy + quantile),
        Peers.DIRECT,
        samples.median(Peers.DIRECT + quantile),
        aim);
  }
}
