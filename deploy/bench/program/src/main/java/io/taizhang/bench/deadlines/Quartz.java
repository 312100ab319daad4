package io.taizhang.bench.deadlines;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.impl.StdSchedulerFactory;

/** Quartz on its JDBC store, triggers acquired by the hundred. */
final class Quartz implements Peer {

  private static final String FILL =
      """
      with due as (
        select ?::bigint + n * ? / 1000 as millis from generate_series(0::bigint, ?) n
      ), made as (
        insert into qrtz_triggers
          (sched_name, trigger_name, trigger_group, job_name, job_group, next_fire_time,
           prev_fire_time, priority, trigger_state, trigger_type, start_time, end_time,
           misfire_instr)
        select 'bench', uuidv7()::text, 'bench', 'fire', 'bench', millis, -1, 5,
               'WAITING', 'SIMPLE', millis, 0, 0
          from due
        returning trigger_name
      )
      insert into qrtz_simple_triggers
        (sched_name, trigger_name, trigger_group, repeat_count, repeat_interval, times_triggered)
      select 'bench', trigger_name, 'bench', 0, 0, 0 from made
      """;

  /** Its jobs are made by it and know nobody else. */
  private static volatile Log fired = new Log();

  private final Server server;
  private final Scheduler scheduler;

  Quartz(Server server) throws SchedulerException {
    this.server = server;
    forget();
    this.scheduler = new StdSchedulerFactory(settings(server)).getScheduler();
    scheduler.addJob(
        JobBuilder.newJob(Fire.class).withIdentity("fire", "bench").storeDurably().build(), true);
  }

  static void migrate(Server server) throws SQLException, IOException {
    server.script("org/quartz/impl/jdbcjobstore/tables_postgres.sql");
  }

  private static Properties settings(Server server) {
    Properties settings = new Properties();
    settings.put("org.quartz.scheduler.instanceName", "bench");
    settings.put("org.quartz.scheduler.skipUpdateCheck", "true");
    settings.put("org.quartz.scheduler.batchTriggerAcquisitionMaxCount", "100");
    settings.put("org.quartz.threadPool.threadCount", Integer.toString(Server.WORKERS));
    settings.put("org.quartz.jobStore.class", "org.quartz.impl.jdbcjobstore.JobStoreTX");
    settings.put(
        "org.quartz.jobStore.driverDelegateClass",
        "org.quartz.impl.jdbcjobstore.PostgreSQLDelegate");
    settings.put("org.quartz.jobStore.acquireTriggersWithinLock", "true");
    settings.put("org.quartz.jobStore.misfireThreshold", "86400000");
    settings.put("org.quartz.jobStore.dataSource", "bench");
    settings.put("org.quartz.dataSource.bench.provider", "hikaricp");
    settings.put("org.quartz.dataSource.bench.driver", "org.postgresql.Driver");
    settings.put("org.quartz.dataSource.bench.URL", server.database().jdbcUrl());
    settings.put("org.quartz.dataSource.bench.user", server.database().username());
    settings.put("org.quartz.dataSource.bench.password", server.database().password());
    settings.put(
        "org.quartz.dataSource.bench.maxConnections", Integer.toString(Server.WORKERS + 4));
    return settings;
  }

  private static void forget() {
    fired = new Log();
  }

  @Override
  public String name() {
    return "Quartz";
  }

  @Override
  public void fill(Instant first, Duration apart, int count) throws SQLException {
    server.fill(FILL, first.toEpochMilli(), apart, count);
  }

  @Override
  public void start() throws SchedulerException {
    scheduler.start();
  }

  @Override
  public Log log() {
    return fired;
  }

  @Override
  public void close() throws SQLException {
    try {
      scheduler.shutdown(true);
    } catch (SchedulerException e) {
      throw new IllegalStateException("Quartz does not stop", e);
    }
    server.run("truncate qrtz_triggers cascade");
  }

  /** What each trigger does: it is counted. */
  public static final class Fire implements Job {
    @Override
    public void execute(JobExecutionContext context) {
      fired.fired(context.getScheduledFireTime().toInstant(), Instant.now());
    }
  }
}
