package io.taizhang.suite;

import io.taizhang.suite.parts.PartFailedException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** What the script {@code ./suite} runs: {@code up}, {@code demo} or {@code reset}. */
public final class Main {
  private static final Instant DEMO_BEGINS = Instant.parse("2026-09-14T08:30:00+08:00");
  private static final int DEFAULT_PORT = 8080;

  private final Path home;
  private final PrintStream out;
  private final AtomicBoolean stopping = new AtomicBoolean();
  private final AtomicBoolean finished = new AtomicBoolean();

  private Main(Path home, PrintStream out) {
    this.home = home;
    this.out = out;
  }

  public static void main(String[] args) {
    var out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    var main = new Main(Path.of(System.getProperty("suite.home", ".")), out);
    System.exit(main.run(args.length == 1 ? args[0] : ""));
  }

  private int run(String mode) {
    try {
      return switch (mode) {
        case "up" -> up();
        case "demo" -> demo();
        case "reset" -> reset();
        default -> throw new PartFailedException("up | demo | reset, not: " + mode);
      };
    } catch (PartFailedException | StartFailure e) {
      if (!stopping.get()) {
        System.err.println(e.getMessage());
      }
      return 1;
    } finally {
      finished.set(true);
    }
  }

  private int up() {
    Suite suite = suite(SuiteSettings.up(home, portFrom(System.getenv("SUITE_PORT"))));
    out.println("台账启动中 starting the suite ...");
    SuiteEndpoints endpoints = suite.start();
    out.printf(
        """
        网关 gateway: %s
        令牌 token:   ./suite token officer
        停止 stop:    Ctrl-C
        """,
        endpoints.gateway());
    return waitForCtrlC();
  }

  private int demo() {
    Scenario scenario =
        ServiceLoader.load(Scenario.class)
            .findFirst()
            .orElseThrow(() -> new PartFailedException("没有演示脚本 no scenario to play"));
    try (Suite suite = suite(SuiteSettings.fresh(home, "demo", DEMO_BEGINS))) {
      out.println("台账启动中 starting the suite ...");
      SuiteEndpoints endpoints = suite.start();
      return scenario.play(endpoints, TimeTravel.of(endpoints), out) == 0 ? 0 : 1;
    }
  }

  private int reset() {
    new Suite(SuiteSettings.up(home, DEFAULT_PORT), out).reset();
    out.println("已清空 up 的数据 the data of `up` are gone");
    return 0;
  }

  private Suite suite(SuiteSettings settings) {
    Suite suite = new Suite(settings, out);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(suite)));
    return suite;
  }

  private void stop(Suite suite) {
    if (finished.get()) {
      return;
    }
    stopping.set(true);
    out.println("台账停止中 stopping ...");
    suite.close();
    out.println("已停止 stopped");
  }

  static int portFrom(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return DEFAULT_PORT;
    }
    if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65535) {
      throw new PartFailedException("SUITE_PORT 不是端口号 is not a port: " + text);
    }
    return Integer.parseInt(text);
  }

  private static int waitForCtrlC() {
    try {
      new CountDownLatch(1).await();
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }
}
