package io.taizhang.bench.outbox;

import io.taizhang.bench.measure.Aim;
import io.taizhang.bench.measure.Child;
import io.taizhang.bench.measure.Figure;
import io.taizhang.bench.measure.Figures;
import io.taizhang.bench.measure.Home;
import io.taizhang.bench.measure.Samples;
import java.util.List;
import java.util.Map;

/**
 * The chassis' relay, event log included, and Debezium take turns on the same PostgreSQL and Kafka:
 * how fast a full outbox drains, and how soon after its commit an event takes effect.
 */
public final class OutboxBench {

  private static final String PEER = "Debezium embedded";

  /**
   * How much to do.
   *
   * @param rows drained in a round
   * @param rate events a second while latency is taken
   * @param seconds of latency taken in a round
   * @param warmUpSeconds at the same rate, not counted
   * @param rounds of each, after one that warms up
   */
  public record Size(int rows, int rate, int seconds, int warmUpSeconds, int rounds) {
    public static final Size FULL = new Size(100_000, 1_000, 15, 10, 3);
    public static final Size TINY = new Size(1_000, 100, 1, 1, 1);
  }

  private OutboxBench() {}

  /** Starts the parts, measures, and stops them. */
  public static Figures run(Home home, Size size) throws Exception {
    try (BenchParts parts = BenchParts.start(home.work());
        Child service = BenchService.start(home, parts, BenchParts.EVENTS);
        Child debezium = Debezium.start(home, parts);
        OutboxTables tables = new OutboxTables(parts.superuser());
        TopicEnd drained = new TopicEnd(parts.kafka().bootstrapServers(), BenchParts.DRAIN)) {
      List<Relay> relays = List.of(new Relay.Ours(tables), new Relay.Theirs(tables, debezium));
      Drain drain = new Drain(tables, drained, size.rows());
      String pace = "pace %d %d %d".formatted(size.rate(), size.seconds(), size.warmUpSeconds());
      return figures(
          Samples.ofRounds(
              size.rounds(),
              round -> {
                for (Relay relay : relays) {
                  round.add(relay.name() + "drain", drain.by(relay));
                  round.addAll(relay.name(), latency(relay, service, tables, pace));
                }
              }));
    }
  }

  private static Map<String, Double> latency(
      Relay relay, Child service, OutboxTables tables, String pace) throws Exception {
    relay.prepare();
    relay.start();
    Map<String, Double> measured = service.ask(pace);
    relay.stop();
    tables.clear();
    return measured;
  }

  private static Figures figures(Samples samples) {
    Figures figures = new Figures();
    figures.add(figure(samples, "drain, rows/s", "drain", new Aim.AtLeast(1.0)));
    figures.add(figure(samples, "commit→effect p99, µs", "committed.p99", new Aim.AtMost(0.7)));
    figures.add(figure(samples, "commit→effect p50, µs", "committed.p50", new Aim.None()));
    figures.add(figure(samples, "commit→effect max, µs", "committed.max", new Aim.None()));
    figures.add(figure(samples, "intended→effect p99, µs", "intended.p99", new Aim.None()));
    return figures;
  }

  private static Figure figure(Samples samples, String name, String key, Aim aim) {
    return Figure.ratio(
        name,
        samples.median(Relay.Ours.NAME + key),
        PEER,
        samples.median(Relay.Theirs.NAME + key),
        aim);
  }
}
