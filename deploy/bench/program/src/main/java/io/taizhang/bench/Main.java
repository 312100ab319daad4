package io.taizhang.bench;

import io.taizhang.bench.deadlines.DeadlineBench;
import io.taizhang.bench.gateway.GatewayBench;
import io.taizhang.bench.imports.ImportBench;
import io.taizhang.bench.intents.IntentBench;
import io.taizhang.bench.issue.IssueBench;
import io.taizhang.bench.ledger.LedgerBench;
import io.taizhang.bench.measure.Figures;
import io.taizhang.bench.measure.Home;
import io.taizhang.bench.outbox.ClockBench;
import io.taizhang.bench.outbox.OutboxBench;
import io.taizhang.bench.outbox.WritersBench;
import io.taizhang.bench.workflow.WorkflowBench;

/**
 * Runs one program, {@code outbox}, {@code writers}, {@code clock}, {@code gateway}, {@code
 * deadlines}, {@code intents}, {@code import}, {@code ledger}, {@code issue} or {@code workflow},
 * and prints its table; with {@code tiny} after it only to see that it runs. {@code reduced} after
 * {@code deadlines}, {@code intents} or {@code workflow} takes minutes instead of the better part
 * of an hour.
 */
public final class Main {

  private Main() {}

  /** The program's name, and perhaps {@code tiny}. */
  public static void main(String[] arguments) throws Exception {
    Home home = Home.ofProject("bench-" + arguments[0]);
    boolean tiny = arguments.length > 1 && arguments[1].equals("tiny");
    boolean reduced = arguments.length > 1 && arguments[1].equals("reduced");
    Figures found = reduced ? reduced(arguments[0], home) : figures(arguments[0], home, tiny);
    System.out.println(found.table());
    System.exit(0);
  }

  private static Figures reduced(String program, Home home) throws Exception {
    return switch (program) {
      case "deadlines" -> DeadlineBench.run(home, DeadlineBench.Size.REDUCED);
      case "intents" -> IntentBench.run(home, IntentBench.Size.REDUCED);
      case "workflow" -> WorkflowBench.run(home, WorkflowBench.Size.REDUCED);
      default -> throw new IllegalArgumentException("not to be had reduced: " + program);
    };
  }

  private static Figures figures(String program, Home home, boolean tiny) throws Exception {
    return switch (program) {
      case "outbox" -> OutboxBench.run(home, tiny ? OutboxBench.Size.TINY : OutboxBench.Size.FULL);
      case "writers" ->
          WritersBench.run(home, tiny ? WritersBench.Size.TINY : WritersBench.Size.FULL);
      case "clock" -> ClockBench.run(home, tiny ? ClockBench.Size.TINY : ClockBench.Size.FULL);
      case "gateway" ->
          GatewayBench.run(home, tiny ? GatewayBench.Size.TINY : GatewayBench.Size.FULL);
      case "deadlines" ->
          DeadlineBench.run(home, tiny ? DeadlineBench.Size.TINY : DeadlineBench.Size.FULL);
      case "intents" -> IntentBench.run(home, tiny ? IntentBench.Size.TINY : IntentBench.Size.FULL);
      case "import" -> ImportBench.run(home, tiny ? ImportBench.Size.TINY : ImportBench.Size.FULL);
      case "ledger" -> LedgerBench.run(home, tiny ? LedgerBench.Size.TINY : LedgerBench.Size.FULL);
      case "issue" -> IssueBench.run(home, tiny ? IssueBench.Size.TINY : IssueBench.Size.FULL);
      case "workflow" ->
          WorkflowBench.run(home, tiny ? WorkflowBench.Size.TINY : WorkflowBench.Size.FULL);
      default -> throw new IllegalArgumentException("no such bench: " + program);
    };
  }
}
