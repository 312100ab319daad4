package io.taizhang.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.taizhang.suite.Started.Stage;
import io.taizhang.suite.parts.FreePorts;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarterTest {
  private static final Set<Thread.State> ENDED =
      EnumSet.of(Thread.State.TIMED_WAITING, Thread.State.TERMINATED);

  @TempDir Path root;

  private final ByteArrayOutputStream told = new ByteArrayOutputStream();
  private final Progress progress =
      new Progress(new PrintStream(told, true, StandardCharsets.UTF_8));
  private final Started started = new Started(progress);
  private RunFolder folder;
  private Starter starter;

  @BeforeEach
  void prepare() throws Exception {
    folder = new RunFolder(root.resolve(".suite"), "demo");
    folder.create();
    starter = new Starter(folder, progress, started::close);
    PackagedStandIns.pack(root, "ledger-service", StandIn.class);
    PackagedStandIns.pack(root, "issue-service", DyingStandIn.class);
  }

  @Test
  void a_service_that_dies_is_named_with_the_last_forty_lines_and_the_others_are_stopped() {
    var parts = List.of(part("ledger-service"), part("issue-service"));

    assertThatThrownBy(() -> starter.together(parts))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("issue-service")
        .hasMessageContaining("exited with 7")
        .hasMessageContaining("line 61\n")
        .hasMessageContaining("line 100")
        .hasMessageNotContaining("line 60\n");
    assertThat(root.resolve(".suite/demo/pids")).isEmptyDirectory();
  }

  @Test
  void the_part_that_failed_is_named_though_those_it_takes_along_end_before() {
    var stop = new CountDownLatch(1);
    var takenAlong = new AtomicReference<Thread>();
    var stopping = new AtomicBoolean();
    starter =
        new Starter(
            folder,
            progress,
            () -> {
              if (stopping.compareAndSet(false, true)) {
                stop.countDown();
                while (!hasEnded(takenAlong.get())) {
                  Thread.onSpinWait();
                }
              }
            });

    assertThatThrownBy(
            () ->
                starter.together(
                    new Starter.Part("culprit", () -> fail("broken")),
                    new Starter.Part(
                        "taken along",
                        () -> {
                          takenAlong.set(Thread.currentThread());
                          awaitThenFail(stop);
                        })))
        .hasMessageContaining("culprit");
  }

  @Test
  void a_part_that_comes_after_the_stop_is_stopped_at_once() {
    starter.together(part("ledger-service"));
    started.close();

    assertThatThrownBy(() -> starter.together(part("ledger-service")))
        .hasMessageContaining("stopped while starting");
    assertThat(root.resolve(".suite/demo/pids")).isEmptyDirectory();
    assertThat(told.toString(StandardCharsets.UTF_8)).containsOnlyOnce("ledger-service");
  }

  private Starter.Part part(String module) {
    var ports = FreePorts.many(2);
    var definition =
        new ServiceDefinition(
            module,
            root.resolve(module).resolve("target/quarkus-app/quarkus-run.jar"),
            ports.getFirst(),
            ports.getLast(),
            Map.of(
                "quarkus.http.port", ports.getFirst().toString(),
                "quarkus.management.port", ports.getLast().toString()));
    return new Starter.Part(
        module,
        () -> started.add(Stage.SERVICES, ServiceProcess.launch(definition, folder)).awaitReady());
  }

  /** Its thread is back in the pool, or the pool is closed. */
  private static boolean hasEnded(@Nullable Thread thread) {
    return thread != null && ENDED.contains(thread.getState());
  }

  private static void awaitThenFail(CountDownLatch stop) {
    try {
      stop.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    fail("stopped");
  }

  private static void fail(String why) {
    throw new IllegalStateException(why);
  }
}
