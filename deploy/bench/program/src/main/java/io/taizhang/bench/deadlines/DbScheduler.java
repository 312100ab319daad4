package io.taizhang.bench.deadlines;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** db-scheduler as its documentation advises for throughput: lock and fetch, a short poll. */
final class DbScheduler implements Peer {

  static final String TABLES =
      """
      create table scheduled_tasks (
        task_name text not null,
        task_instance text not null,
        task_data bytea,
        execution_time timestamp with time zone not null,
        picked boolean not null,
        picked_by text,
        last_success timestamp with time zone,
        last_failure timestamp with time zone,
        consecutive_failures int,
        last_heartbeat timestamp with time zone,
        version bigint not null,
        priority smallint,
        state text,
        primary key (task_name, task_instance)
      );
      create index execution_time_idx on scheduled_tasks (execution_time);
      create index last_heartbeat_idx on scheduled_tasks (last_heartbeat);
      """;
  private static final String FILL =
      """
      insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
      select 'fire', uuidv7()::text, ?::timestamptz + n * ? * interval '1 microsecond', false, 1
        from generate_series(0::bigint, ?) n
      """;

  private final Server server;
  private final HikariDataSource pool;
  private final Scheduler scheduler;
  private final Log log = new Log();

  DbScheduler(Server server) {
    this.server = server;
    this.pool = server.pool();
    OneTimeTask<Void> task =
        Tasks.oneTime("fire", Void.class)
            .execute(
                (instance, context) ->
                    log.fired(context.getExecution().executionTime, Instant.now()));
    this.scheduler =
        Scheduler.create(pool, task)
            .threads(Server.WORKERS)
            .pollUsingLockAndFetch(4, 20)
            .pollingInterval(Duration.ofMillis(20))
            .build();
  }

  @Override
  public String name() {
    return "db-scheduler";
  }

  @Override
  public void fill(Instant first, Duration apart, int count) throws SQLException {
    server.fill(FILL, first.atOffset(ZoneOffset.UTC), apart, count);
  }

  @Override
  public void start() {
    scheduler.start();
  }

  @Override
  public Log log() {
    return log;
  }

  @Override
  public void close() throws SQLException {
    scheduler.stop();
    pool.close();
    server.run("truncate scheduled_tasks");
  }
}
