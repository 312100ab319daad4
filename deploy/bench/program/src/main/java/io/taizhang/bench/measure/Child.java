package io.taizhang.bench.measure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A process that is measured or that helps to. It may take orders, a line each, and answer with a
 * line that begins with {@code =}; everything else it says goes to its log.
 */
public final class Child implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 600;
  private static final int STOP_SECONDS = 20;
  private static final double BYTES_PER_KIB = 1024;
  private static final String GONE = "gone";

  private final Process process;
  private final Path log;
  private final PrintWriter orders;
  private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
  private final Thread endWithUs;

  private Child(Process process, Path log) {
    this.process = process;
    this.log = log;
    this.orders = new PrintWriter(process.outputWriter(UTF_8), true);
    this.endWithUs = new Thread(process::destroy);
  }

  /** Starts a process whose log is this file. */
  public static Child start(Path log, List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    Child child = new Child(process, log);
    Runtime.getRuntime().addShutdownHook(child.endWithUs);
    Thread.ofPlatform().daemon().name("log of " + log.getFileName()).start(child::listen);
    return child;
  }

  /** Starts a process that says {@code =} when it is ready. */
  public static Child ready(Path log, List<String> command)
      throws IOException, InterruptedException {
    Child child = start(log, command);
    child.answer();
    return child;
  }

  private void listen() {
    try (BufferedReader said = process.inputReader(UTF_8);
        PrintWriter kept = new PrintWriter(Files.newBufferedWriter(log), true)) {
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        kept.println(line);
        if (line.startsWith("=")) {
          answers.add(line);
        }
      }
    } catch (IOException closed) {
      orders.close();
    }
    answers.add(GONE);
  }

  /** Gives an order and returns the answer's {@code name=number} pairs. */
  public Map<String, Double> ask(String order) throws InterruptedException {
    orders.println(order);
    return answer();
  }

  private Map<String, Double> answer() throws InterruptedException {
    @Nullable String line = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (line == null || line.equals(GONE)) {
      throw new IllegalStateException("no answer, see " + log);
    }
    return Arrays.stream(line.substring(1).strip().split(" ", -1))
        .filter(pair -> !pair.isEmpty())
        .map(pair -> pair.split("=", -1))
        .collect(Collectors.toMap(pair -> pair[0], pair -> Double.parseDouble(pair[1])));
  }

  /** User and system time of the process and its children so far. */
  public CpuTime cpu() throws IOException {
    return CpuTime.of(process.toHandle());
  }

  /** Has a Java process collect its garbage, all of it. */
  public void collectGarbage() throws IOException, InterruptedException {
    Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    Process collecting =
        new ProcessBuilder(jcmd.toString(), Long.toString(process.pid()), "GC.run")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (collecting.waitFor() != 0) {
      throw new IOException("jcmd cannot reach the process");
    }
  }

  /** Bytes of memory that the process has occupied at most. */
  public double peakMemory() throws IOException {
    String peak =
        Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
            .filter(line -> line.startsWith("VmHWM:"))
            .findFirst()
            .orElseThrow();
    return Double.parseDouble(peak.replaceAll("\\D", "")) * BYTES_PER_KIB;
  }

  /** False once it has ended. */
  public boolean isAlive() {
    return process.isAlive();
  }

  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(endWithUs);
    process.destroy();
    process.onExit().completeOnTimeout(process, STOP_SECONDS, TimeUnit.SECONDS).join();
    process.destroyForcibly().onExit().join();
  }
}
