package io.taizhang.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.taizhang.suite.parts.FreePorts;
import io.taizhang.suite.parts.PartFailedException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteTest {
  private static final Instant MONDAY = Instant.parse("2026-09-14T00:30:00Z");

  @TempDir Path root;
  private final ByteArrayOutputStream told = new ByteArrayOutputStream();

  @BeforeEach
  void package_stand_ins() throws Exception {
    PackagedStandIns.in(root);
  }

  @Test
  void it_boots_tells_where_it_is_travels_in_time_and_leaves_nothing_running() {
    long childrenBefore = ProcessHandle.current().children().count();
    Path endpointsFile = root.resolve(".suite/demo/endpoints.json");
    try (Suite suite = suite(SuiteSettings.fresh(root, "demo", MONDAY))) {
      SuiteEndpoints endpoints = suite.start();
      TimeTravel time = TimeTravel.of(endpoints);

      assertThat(SuiteEndpoints.read(endpointsFile)).isEqualTo(endpoints);
      assertThat(endpoints.management())
          .containsOnlyKeys("ledger", "issue", "notification", "gateway");
      assertThat(time.now()).isEqualTo(MONDAY);
      time.travel(MONDAY.plusSeconds(3600));
      assertThat(time.now()).isEqualTo(MONDAY.plusSeconds(3600));
    }
    assertThat(told()).contains("postgresql", "kafka", "issuer", "ledger-service", "gateway");
    assertThat(root.resolve(".suite/demo/logs/ledger-service.log")).hasContent("profile local");
    assertThat(endpointsFile).doesNotExist();
    assertThat(ProcessHandle.current().children().count()).isEqualTo(childrenBefore);
  }

  @Test
  void a_busy_gateway_port_is_refused_before_anything_starts() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Suite suite = suite(SuiteSettings.up(root, taken.getLocalPort()))) {
      assertThatThrownBy(suite::start)
          .isInstanceOf(PartFailedException.class)
          .hasMessageContaining(Integer.toString(taken.getLocalPort()));
    }
    assertThat(root.resolve(".suite/up")).doesNotExist();
  }

  @Test
  void a_module_that_is_not_built_is_named() throws Exception {
    Files.delete(root.resolve("gateway/target/quarkus-app/quarkus-run.jar"));
    try (Suite suite = suite(SuiteSettings.up(root, FreePorts.one()))) {
      assertThatThrownBy(suite::start).hasMessageContaining("gateway");
    }
  }

  @Test
  void a_second_instance_of_the_same_run_is_refused() {
    RunFolder folder = RunFolder.of(SuiteSettings.up(root, 0));
    try (InstanceLock lock = InstanceLock.take(folder);
        Suite suite = suite(SuiteSettings.up(root, FreePorts.one()))) {
      assertThatThrownBy(suite::start).hasMessageContaining("another `up` is running");
      assertThatThrownBy(() -> suite(SuiteSettings.up(root, 0)).reset())
          .hasMessageContaining("another `up` is running");
      assertThat(lock).isNotNull();
    }
  }

  @Test
  void after_a_kill_the_next_start_ends_the_orphans_and_keeps_the_data() throws Exception {
    int port = FreePorts.one();
    var orphans = KilledLauncher.leaveBehind(root, port);
    assertThat(orphans).hasSize(4).allMatch(ProcessHandle::isAlive);
    execute(
        SuiteEndpoints.read(root.resolve(".suite/endpoints.json")), "create table kept (id int)");

    try (Suite suite = suite(SuiteSettings.up(root, port))) {
      SuiteEndpoints endpoints = suite.start();
      assertThat(orphans).noneMatch(ProcessHandle::isAlive);
      execute(endpoints, "insert into kept values (1)");
    }
    suite(SuiteSettings.up(root, port)).reset();
    assertThat(root.resolve(".suite/up")).doesNotExist();
  }

  private Suite suite(SuiteSettings settings) {
    return new Suite(settings, new PrintStream(told, true, StandardCharsets.UTF_8));
  }

  private String told() {
    return told.toString(StandardCharsets.UTF_8);
  }

  private static void execute(SuiteEndpoints endpoints, String sql) throws Exception {
    var server = endpoints.postgresql();
    try (Connection connection =
            DriverManager.getConnection(server.url(), server.user(), server.password());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
