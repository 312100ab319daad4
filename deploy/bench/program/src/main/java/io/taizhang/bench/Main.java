package io.taizhang.bench;

import io.taizhang.bench.gateway.GatewayBench;
import io.taizhang.bench.imports.ImportBench;
import io.taizhang.bench.measure.Figures;
import io.taizhang.bench.measure.Home;
import io.taizhang.bench.outbox.ClockBench;
import io.taizhang.bench.outbox.OutboxBench;
import io.taizhang.bench.outbox.WritersBench;

/**
 * Runs one program, {@code outbox}, {@code writers}, {@code clock}, {@code gateway} or {@code
 * import}, and prints its table; with {@code tiny} after it only to see that it runs.
 */
public final class Main {

  private Main() {}

  /** The program's name, and perhaps {@code tiny}. */
  public static void main(String[] arguments) throws Exception {
    Home home = Home.ofProject("bench-" + arguments[0]);
    boolean tiny = arguments.length > 1 && arguments[1].equals("tiny");
    System.out.println(figures(arguments[0], home, tiny).table());
    System.exit(0);
  }

  private static Figures figures(String program, Home home, boolean tiny) throws Exception {
    return switch (program) {
      case "outbox" -> OutboxBench.run(home, tiny ? OutboxBench.Size.TINY : OutboxBench.Size.FULL);
      case "writers" ->
          WritersBench.run(home, tiny ? WritersBench.Size.TINY : WritersBench.Size.FULL);
      case "clock" -> ClockBench.run(home, tiny ? ClockBench.Size.TINY : ClockBench.Size.FULL);
      case "gateway" ->
          GatewayBench.run(home, tiny ? GatewayBench.Size.TINY : GatewayBench.Size.FULL);
      case "import" -> ImportBench.run(home, tiny ? ImportBench.Size.TINY : ImportBench.Size.FULL);
      default -> throw new IllegalArgumentException("no such bench: " + program);
    };
  }
}
