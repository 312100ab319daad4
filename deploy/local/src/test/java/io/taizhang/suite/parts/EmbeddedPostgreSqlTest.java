package io.taizhang.suite.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgreSqlTest {
  private static final Path BINARIES = Path.of("target", "parts", "bin");

  @TempDir Path home;

  @Test
  void rows_survive_a_stop_and_a_start() throws SQLException {
    try (var server = EmbeddedPostgreSql.start(BINARIES, home.resolve("pg"), Durability.SYNCED)) {
      execute(server.database("ledger"), "create table plan(name text)");
      execute(server.database("ledger"), "insert into plan values ('年度审批计划')");
    }
    try (var server = EmbeddedPostgreSql.start(BINARIES, home.resolve("pg"), Durability.SYNCED)) {
      assertThat(query(server.database("ledger"), "select name from plan")).isEqualTo("年度审批计划");
    }
  }

  @Test
  void durability_decides_whether_a_commit_waits_for_the_disk() throws SQLException {
    try (var server = EmbeddedPostgreSql.start(BINARIES, home.resolve("on"), Durability.SYNCED)) {
      Database ledger = server.database("ledger");
      assertThat(query(ledger, "show fsync")).isEqualTo("on");
      assertThat(query(ledger, "show synchronous_commit")).isEqualTo("on");
    }
    try (var server = EmbeddedPostgreSql.start(BINARIES, home.resolve("off"), Durability.RELAXED)) {
      assertThat(query(server.database("ledger"), "show fsync")).isEqualTo("off");
    }
  }

  @Test
  void an_orphan_of_a_killed_process_is_ended_and_its_rows_are_kept() throws Exception {
    Path data = home.resolve("pg");
    Process launcher = AbandonedPostgreSql.launch(BINARIES, data);
    launcher.destroyForcibly().waitFor();
    ProcessHandle orphan = AbandonedPostgreSql.postmaster(data);
    assertThat(orphan.isAlive()).isTrue();

    try (var server = EmbeddedPostgreSql.start(BINARIES, data, Durability.SYNCED)) {
      assertThat(orphan.isAlive()).isFalse();
      assertThat(query(server.database("issue"), "select n from cause")).isEqualTo("1");
    }
  }

  @Test
  void a_killed_server_starts_again_on_its_port_with_what_was_committed() throws SQLException {
    int port = FreePorts.one();
    Path data = home.resolve("killed");
    Path log = home.resolve("killed.log");
    var server = EmbeddedPostgreSql.start(BINARIES, data, Durability.SYNCED, log, port);
    Database ledger = server.database("ledger");
    execute(ledger, "create table plan as select '年度审批计划' as name");
    server.kill();

    try (var again = EmbeddedPostgreSql.start(BINARIES, data, Durability.SYNCED, log, port)) {
      assertThat(again.port()).isEqualTo(port);
      assertThat(query(ledger, "select name from plan")).isEqualTo("年度审批计划");
    }
  }

  private static void execute(Database database, String sql) throws SQLException {
    try (Connection connection = connect(database);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String query(Database database, String sql) throws SQLException {
    try (Connection connection = connect(database);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static Connection connect(Database database) throws SQLException {
    return DriverManager.getConnection(
        database.jdbcUrl(), database.username(), database.password());
  }
}
