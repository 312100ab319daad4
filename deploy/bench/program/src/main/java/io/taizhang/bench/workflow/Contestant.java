package io.taizhang.bench.workflow;

import io.taizhang.bench.measure.Child;
import io.taizhang.bench.measure.Home;
import io.taizhang.bench.packaged.Parts;
import io.taizhang.suite.parts.Database;
import java.io.IOException;
import java.util.List;

/**
 * Who leads cases, in a process of its own: all on the same heap and collector, all with as many
 * connections.
 *
 * @param database the name of its database
 * @param ended how many cases have come to their end there, and how many events they left
 */
record Contestant(String name, Child process, String database, String ended)
    implements AutoCloseable {

  static final String FLOWABLE = "Flowable 8";
  static final String CAMUNDA = "Camunda 7";
  static final String RAW = "raw SQL";
  static final String OURS = "the suite";

  private static final String CONNECTIONS = "16";
  private static final String ENGINES =
      """
      select (select count(*) from act_hi_procinst where end_time_ is not null),
             (select count(*) from outbox)
      """;
  private static final String ISSUES =
      """
      select (select count(*) from issue where state = 'FED_BACK'), (select count(*) from outbox)
      """;

  static Contestant ours(Home home, Parts parts) throws IOException, InterruptedException {
    Database database = parts.database("issue");
    return new Contestant(
        OURS,
        Child.ready(
            home.work().resolve("issue.log"),
            home.quarkus(
                "deploy/bench/issue",
                List.of(
                    "quarkus.profile=local",
                    "quarkus.management.host=127.0.0.1",
                    "quarkus.management.port=0",
                    "quarkus.datasource.jdbc.url=" + database.jdbcUrl(),
                    "quarkus.datasource.username=" + database.username(),
                    "quarkus.datasource.password=" + database.password(),
                    "quarkus.datasource.jdbc.max-size=" + CONNECTIONS,
                    "kafka.bootstrap.servers=" + parts.bootstrapServers(),
                    "taizhang.outbox.lease=1s"))),
        "issue",
        ISSUES);
  }

  static Contestant flowable(Home home, Parts parts) throws IOException, InterruptedException {
    return engine(home, parts, FLOWABLE, "flowable");
  }

  static Contestant camunda(Home home, Parts parts) throws IOException, InterruptedException {
    return engine(home, parts, CAMUNDA, "camunda");
  }

  private static Contestant engine(Home home, Parts parts, String name, String module)
      throws IOException, InterruptedException {
    return new Contestant(
        name,
        Child.ready(
            home.work().resolve(module + ".log"),
            home.main(
                "deploy/bench/" + module,
                "io.taizhang.bench." + module + ".Main",
                arguments(parts, module))),
        module,
        ENGINES);
  }

  /** On the service's own tables, once the service has led a case. */
  static Contestant raw(Home home, Parts parts) throws IOException, InterruptedException {
    return new Contestant(
        RAW,
        Child.ready(
            home.work().resolve("raw.log"),
            Home.peer(RawSql.class.getName(), arguments(parts, "issue"))),
        "issue",
        ISSUES);
  }

  private static List<String> arguments(Parts parts, String name) {
    Database database = parts.database(name);
    return List.of(database.jdbcUrl(), database.username(), database.password(), CONNECTIONS);
  }

  @Override
  public void close() {
    process.close();
  }
}
